/** Who wrote a rule. Their names are looked up as `regulator_<id>`. */
export const REGULATORS = [
  'nmc',
  'gmc',
  'hcpc',
  'gphc',
  'gdc',
  'goc',
  'social-work-england',
  'skills-for-health',
  'nhs-england',
  'nhs-scotland',
  'nhs-wales',
  'nhs-protect',
  'inwo',
  'welsh-government',
  'dhsc',
  'ico',
  'caldicott',
  'asa',
  'samaritans',
  'care-opinion',
  'bma',
  'rcn',
  'unison',
  'mdu',
  'law',
] as const;
export type Regulator = (typeof REGULATORS)[number];

/**
 * How the rule came to be written here: `seen` in a stored copy of the page, `seen-second-hand` where another page tells
 * of it, `high` and `medium` from memory. Nothing was compared with a live page yet; `docs/to-verify.md` lists it all.
 */
export const CONFIDENCES = ['seen', 'seen-second-hand', 'high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A code, standard or guide. `effectiveFrom` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it is known. */
export type RuleDocument = {
  regulator: Regulator;
  title: string;
  version: string;
  effectiveFrom: string;
  /** What is due to replace it, and from when (`YYYY-MM`); shown as current until then. */
  supersededBy?: { title: string; expected: string };
  address: string;
  /** The day on which a stored copy was read, which may itself be older. */
  lastRead: string;
};

/** Where a rule stands. Without `clause` the document as a whole says it, or its number could not be confirmed. */
export type Source = { document: string; clause?: string; confidence: Confidence };

/** Ids are stable: findings name them, and words are looked up as `rule_<id>_title` and `rule_<id>_says`. */
export type RuleSource = { id: string; sources: readonly Source[] };

/** One clause, joined with its document: what a card or the details of a finding show. */
export type Clause = Omit<RuleDocument, 'title'> & {
  document: string;
  clause?: string;
  confidence: Confidence;
  /** Null where nobody has read it yet: from memory only. */
  lastChecked: string | null;
};

export type Rule = { id: string; clauses: readonly Clause[] };
