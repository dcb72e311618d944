/** Screens of the popup that our part of somebody else's page may open, when the person presses for it. */
export const OPENED_FROM_PAGES = ['reply', 'posted', 'concern', 'threat', 'crisis', 'care', 'tell', 'card'] as const;
export type OpenedFromPages = (typeof OPENED_FROM_PAGES)[number];

/**
 * A screen, and what it is about by an id of ours: a card, a situation, or with its kind before it, `topic/defamation`.
 * Empty where there is no more to say.
 */
export type GuidancePlace = { screen: OpenedFromPages; about: string };

/** Where the popup shows it. Ids alone go there: anything else is left out. */
export const hashOf = ({ screen, about }: GuidancePlace): string =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(about) ? `#${screen}/${about}` : `#${screen}`;
