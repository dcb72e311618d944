import { findMentions } from './mentions/index';
import { NO_TEXT, readText } from './text/read-text';
import type { Draft } from './types/draft';
import type { Notes } from './types/notes';
import type { Reading } from './types/reading';

/** Everything that is noticed in a draft before any topic decides. */
export function takeNotes(draft: Draft, _reading?: Reading): Notes {
  const text = readText(draft.text);
  const answered = draft.context.inReplyTo ? readText(draft.context.inReplyTo) : NO_TEXT;
  const mentions = [...findMentions(text, 'text'), ...findMentions(answered, 'inReplyTo')];
  return {
    draft,
    text,
    answered,
    mentions,
    of: (kind, where) => mentions.filter((m) => m.kind === kind && (where === undefined || m.in === where)),
    subjects: [],
    subjectOf: () => null,
    estimate: null,
  };
}
