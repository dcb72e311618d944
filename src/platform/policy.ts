import * as z from 'zod/mini';
import { LANGUAGES } from './language';

const list = z.array(z.string().check(z.maxLength(253))).check(z.maxLength(500));

/**
 * What an organisation may set through the browser. It can leave places alone; it cannot hide the switch, count, or ask.
 * `public/managed-schema.json` says the same to Chromium; Firefox checks nothing, so each value is read by itself here.
 */
const PolicyFields = {
  organisationName: z.string().check(z.maxLength(120)),
  language: z.enum(LANGUAGES),
  sitesLeftAlone: list,
};

export type Policy = { organisationName?: string; language?: 'en-GB' | 'cy'; sitesLeftAlone: string[] };

export const NO_POLICY: Policy = { sitesLeftAlone: [] };

/** A value that cannot be read is left out, the others stand: one slip in a policy must not lose the rest. */
export function readPolicy(managed: unknown): Policy {
  const from = typeof managed === 'object' && managed !== null ? managed : {};
  const value = (key: string): unknown => Reflect.get(from, key);
  const name = PolicyFields.organisationName.safeParse(value('organisationName'));
  const language = PolicyFields.language.safeParse(value('language'));
  const sites = PolicyFields.sitesLeftAlone.safeParse(value('sitesLeftAlone'));
  return {
    ...(name.success && name.data ? { organisationName: name.data } : {}),
    ...(language.success ? { language: language.data } : {}),
    sitesLeftAlone: sites.success ? sites.data : [],
  };
}

export const isEmpty = (policy: Policy): boolean =>
  !policy.organisationName && !policy.language && policy.sitesLeftAlone.length === 0;
