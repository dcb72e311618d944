import type { TaggedKind } from '../models/tagger-tags';
import type { Text } from '../types/text';
import type { Found } from './define-mention';
import { orgsByRule } from './org-rules';
import { perText } from './per-text';
import { peopleByRule } from './person-rules';
import { placesByRule } from './place-rules';

/** What rules make sure, for each kind that the tagger reads too. */
export const byRule: Readonly<Record<TaggedKind, (text: Text) => readonly Found[]>> = {
  person: perText(peopleByRule),
  place: perText(placesByRule),
  org: perText(orgsByRule),
};

/** All of it in the order of the text: where rules speak, the tagger is not asked. */
export const allByRule = perText((text): readonly Found[] =>
  [...byRule.person(text), ...byRule.place(text), ...byRule.org(text)].sort((a, b) => a.start - b.start),
);
