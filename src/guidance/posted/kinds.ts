import type { Contact } from '../../pack/pack';
import type { Source } from '../rules/rule';
import type { Step } from './steps';

/** What somebody may have posted. A name, a face, a temper and a fact want different things done first. */
export const KINDS = ['patient', 'colleague', 'picture', 'leak', 'harsh', 'advice'] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text);

/** Screens that a step leads on to. */
type LeadsTo = 'speak-up' | 'concern' | 'threat';

/** Whom to ring, in order, where a step leads on to, and the rules that it all rests on. */
type KindFacts = {
  ring: readonly Contact['kind'][];
  /** Independent people who may be needed: a paper from work may be a concern. */
  protect?: true;
  leadsTo: Partial<Record<Step, readonly LeadsTo[]>>;
  rules: readonly string[];
};

export const KIND_FACTS: Readonly<Record<Kind, KindFacts>> = {
  patient: {
    ring: ['information-governance', 'caldicott-guardian', 'on-call', 'union'],
    leadsTo: {},
    rules: ['honesty', 'confidentiality'],
  },
  colleague: {
    ring: ['union', 'information-governance'],
    leadsTo: { affected: ['speak-up'] },
    rules: ['colleague-privacy', 'colleagues'],
  },
  picture: {
    ring: ['information-governance', 'it-security', 'safeguarding', 'on-call', 'union'],
    leadsTo: {},
    rules: ['images', 'honesty'],
  },
  leak: {
    ring: ['union', 'guardian', 'information-governance', 'it-security', 'on-call'],
    protect: true,
    leadsTo: { affected: ['speak-up', 'concern'] },
    rules: ['employer-information', 'speaking-up'],
  },
  harsh: {
    ring: ['union'],
    leadsTo: { down: ['threat'], usual: ['speak-up'] },
    rules: ['respect', 'colleagues'],
  },
  advice: { ring: ['on-call', 'union'], leadsTo: {}, rules: ['evidence', 'individual-advice'] },
};

/** Besides, that not every departure from a council's guidance is serious. */
export const BESIDES: readonly Source[] = [{ document: 'gmc-social-media', confidence: 'seen' }];
