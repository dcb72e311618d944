import type { Contact } from '../../pack/pack';
import type { PartKey } from '../someone-words';

/** Where a part may lead on to: the screen, by the key of what the link says. */
export const LINKS = {
  posted: 'posted',
  posted_for_them: 'posted',
  crisis: 'crisis',
  speak_up: 'speak-up',
  threat: 'threat',
} as const;

/** One part of a screen: its words are looked up by `key`; below them people to turn to, and where to go on. */
export type Part = {
  key: PartKey;
  contacts?: readonly Contact['kind'][];
  /** The police stand beside it. */
  police?: true;
  leadsTo?: readonly (keyof typeof LINKS)[];
};

/** The card that says the same in short, and whose sources these are. */
type SomeonePage = { card: string; parts: readonly Part[] };

/** Somebody threatens, has posted, or answers for one who has: what helps, in the order in which it is needed. */
export const PAGES = {
  threat: {
    card: 'under-attack',
    parts: [
      { key: 'threat_keep' },
      { key: 'threat_report', police: true },
      { key: 'threat_work', contacts: ['union', 'on-call', 'occupational-health', 'wellbeing'] },
      { key: 'threat_owed' },
      { key: 'threat_you', leadsTo: ['crisis', 'posted'] },
    ],
  },
  colleague: {
    card: 'colleagues-post',
    parts: [
      { key: 'colleague_say' },
      { key: 'colleague_not' },
      { key: 'colleague_further', contacts: ['union', 'guardian', 'information-governance', 'safeguarding'] },
      { key: 'colleague_concern', leadsTo: ['speak_up'] },
    ],
  },
  manage: {
    card: 'i-manage',
    parts: [
      { key: 'manage_risk', contacts: ['on-call', 'information-governance', 'safeguarding'] },
      { key: 'manage_tea' },
      { key: 'manage_concern', leadsTo: ['speak_up'] },
      { key: 'manage_support', contacts: ['occupational-health', 'wellbeing'], leadsTo: ['threat', 'posted_for_them'] },
      { key: 'manage_ask' },
      { key: 'manage_record' },
      { key: 'manage_whom', contacts: ['union', 'guardian'] },
    ],
  },
} as const satisfies Record<string, SomeonePage>;
export type PageId = keyof typeof PAGES;
