import { type InPageKey, say } from './in-page-words';

/** Somebody to turn to. */
export type Route = { name: string; says: string };
export type RouteGroup = { title: string | null; routes: readonly Route[] };

type RouteKey = Extract<InPageKey, `${string}_say`> extends `${infer Key}_say` ? Key : never;
const toRoute = (key: RouteKey): Route => ({ name: say(key as InPageKey), says: say(`${key}_say`) });

/** Independent people come first: nobody who raises a concern is sent to communications or HR. */
export const speakUpRoutes = (): RouteGroup[] => [
  { title: say('independent'), routes: (['route_union', 'route_protect', 'route_regulator'] as const).map(toRoute) },
  { title: say('at_work'), routes: (['route_guardian', 'route_manager'] as const).map(toRoute) },
];

export const adviceRoutes = (): RouteGroup[] => [
  {
    title: null,
    routes: (['route_line_manager', 'route_defence', 'route_governance', 'route_guardian'] as const).map(toRoute),
  },
];

export const crisisRoutes = (): RouteGroup[] => [
  {
    title: null,
    routes: (['crisis_samaritans', 'crisis_shout', 'crisis_111', 'crisis_999'] as const).map(toRoute),
  },
];
