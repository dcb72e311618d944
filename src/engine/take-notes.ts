import { findHostility } from './hostility/find-hostility';
import { whoCouldFit } from './identify/who-could-fit';
import { findMentions } from './mentions/index';
import type { Seen } from './models/features';
import { learntOf } from './models/index';
import { subjectFacts } from './subjects/subject-facts';
import { type Part, subjectsIn } from './subjects/subjects';
import { NO_TEXT, readText } from './text/read-text';
import { scopesOf } from './text/scopes';
import { spokenIn } from './text/spoken-in';
import type { Draft } from './types/draft';
import type { Learnt } from './types/learnt';
import type { Notes } from './types/notes';
import type { Reading } from './types/reading';
import type { Estimate } from './types/review';
import type { Subjects } from './types/subject';

type SeenDraft = { seen: Seen; subjects: Subjects; estimate: Estimate | null };

/** What no reading changes. */
type Judged = Pick<Notes, 'hostility'> & { learnt(reading?: Reading): Learnt };

/** The last draft: a look, the deep reader's question, the look at its answer and the gate all ask for the same one. */
let last: { key: string; seen: SeenDraft; judged: Judged | null } | null = null;

function lastOf(draft: Draft) {
  const key = JSON.stringify([draft.text, draft.context]);
  if (last?.key !== key) last = { key, seen: see(draft), judged: null };
  return last;
}

/** What the rules see of a draft: words, mentions, whom they are about, and how many people could fit. */
export const seenOf = (draft: Draft): SeenDraft => lastOf(draft).seen;

function see({ text: typed, context }: Draft): SeenDraft {
  const text = readText(typed);
  const answered = context.inReplyTo ? readText(context.inReplyTo) : NO_TEXT;
  const here = findMentions(text, 'text');
  const there = findMentions(answered, 'inReplyTo');
  const mentions = [...here, ...there];
  const read: Part = { text, in: 'text', mentions: here };
  const passedOn: Part = { text: answered, in: 'inReplyTo', mentions: there };
  const subjects = subjectsIn([read, passedOn]);
  return {
    seen: {
      text,
      scopes: scopesOf(text),
      answered,
      context,
      mentions,
      about: subjectFacts({ subjects, mentions }),
    },
    subjects,
    estimate: whoCouldFit(spokenIn({ text, answered }) === 'text' ? read : passedOn, context, subjects),
  };
}

/** A bare repost has no words of its own: the models read what it passes on as if it were written. */
export function asWritten(seen: Seen): Seen {
  if (spokenIn(seen) === 'text') return seen;
  return {
    ...seen,
    text: seen.answered,
    scopes: scopesOf(seen.answered),
    answered: NO_TEXT,
    mentions: seen.mentions.map((m) => ({ ...m, in: 'text' })),
  };
}

/** Everything that is noticed in a draft before any topic decides. */
export function takeNotes(draft: Draft, reading?: Reading): Notes {
  const kept = lastOf(draft);
  const { seen, subjects, estimate } = kept.seen;
  kept.judged ??= judgeAlone(kept.seen);
  const { hostility, learnt } = kept.judged;
  return {
    draft,
    text: seen.text,
    answered: seen.answered,
    mentions: seen.mentions,
    subjects,
    subjectOf: subjects.of,
    scopes: seen.scopes,
    of: (kind, where) => seen.mentions.filter((m) => m.kind === kind && (where === undefined || m.in === where)),
    estimate,
    learnt: learnt(reading),
    hostility,
  };
}

function judgeAlone({ seen, estimate }: SeenDraft): Judged {
  return {
    learnt: learntOf(asWritten(seen), estimate),
    hostility:
      spokenIn(seen) === 'text'
        ? findHostility(seen.text, seen.mentions, 'text', seen.scopes)
        : findHostility(seen.answered, seen.mentions, 'inReplyTo'),
  };
}
