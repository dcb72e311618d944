import type { GuidancePlace } from '../platform/guidance-place';

/** Somebody to turn to: a name, what for, and how to reach them. */
export type Turn = { name: string; says: string };
export type TurnGroup = { title: string | null; turns: readonly Turn[] };

/** Whom to turn to, and what is behind a rule. The guidance fills it; the interface only shows it. */
export type Help = {
  /** Where a concern can be raised, independent people first. */
  speakUp: readonly TurnGroup[];
  /** Whom to ask about any other draft. */
  advice: readonly TurnGroup[];
  crisis: readonly TurnGroup[];
  /** What rules rest on, by document, clause and version, a line each. */
  restsOn(rules: readonly string[]): readonly string[];
  /** Opens a screen of the guidance beside the page. Nothing that was written goes with it. */
  open(place: GuidancePlace): void;
  /** What the organisation asks by one of its own terms, in its own words; null when it says nothing in this language. */
  asks(term: string): string | null;
  /** Whether a term only ever makes a note: then it may be turned off for good. What protects a person may not. */
  isNote(term: string): boolean;
};
