import { authorsCrisis } from '../laws';
import type { Notes } from '../types/notes';
import type { Hold, OwnTerm } from '../types/policy';
import type { Finding, Outcome } from '../types/review';
import type { SupportId } from '../types/topics';
import { findTerms, type OwnPlace } from './find-terms';

/** Terms shown at most, those that hold first: an organisation asks, it does not lecture. */
const MOST_TERMS = 3;

const POINTS_AT_SOMEBODY: ReadonlySet<Hold | null> = new Set<Hold | null>(['patient', 'colleague']);

/**
 * What an organisation asks of its own words. No rule is named: it speaks in its own name. Beside a concern, and while
 * somebody is in danger, all of it is silent but what protects a person's identity; code names and security words are a note there.
 */
export function ownFindings(notes: Notes, support: readonly SupportId[], terms: readonly OwnTerm[]): Finding[] {
  const places = findTerms(terms, notes.text).flatMap((place) => {
    const outcome = outcomeOf(place.term, notes, support);
    return outcome === 'clear' ? [] : [toFinding(notes, place, outcome)];
  });
  const holdsFirst = [...places].sort((a, b) => Number(b.outcome === 'pause') - Number(a.outcome === 'pause'));
  const shown = new Set([...new Set(holdsFirst.map(({ own }) => own))].slice(0, MOST_TERMS));
  return holdsFirst.filter(({ own }) => shown.has(own));
}

function outcomeOf({ topic, hold }: OwnTerm, notes: Notes, support: readonly SupportId[]): Outcome {
  if (topic === 'disrepute') return 'clear'; // no pack may ask for it; the pack's own laws refuse it before
  const concern = support.includes('raising-concern');
  if (hold === null) return concern || support.includes('person-in-crisis') ? 'clear' : 'advise';
  if (POINTS_AT_SOMEBODY.has(hold)) return 'pause';
  return concern || (support.includes('person-in-crisis') && authorsCrisis(notes)) ? 'advise' : 'pause';
}

const toFinding = ({ text }: Notes, { term, start, end }: OwnPlace, outcome: Finding['outcome']): Finding => ({
  topic: term.topic,
  outcome,
  start,
  end,
  in: 'text',
  quote: text.original.slice(start, end),
  because: 'own-term',
  protects: term.protects,
  rules: [],
  own: term.id,
});
