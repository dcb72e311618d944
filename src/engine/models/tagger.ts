import type { Text } from '../types/text';
import { decode } from './tagger-decode';
import { FEATURES, taggerFeatures } from './tagger-features';
import { openTagger, rowIn, STRIDE, type Tagger } from './tagger-packed';
import { isLater, kindOfTag, TAGGED_KINDS, TAGS, type TaggedKind } from './tagger-tags';
import { tagger as packed } from './weights/tagger';

const NEVER = -1e6;

/** A name as the tagger reads it: tokens from `first` to `end`, exclusive. */
export type TaggedName = { kind: TaggedKind; first: number; end: number };

let opened: Tagger | null = null;
const read = new WeakMap<Text, readonly TaggedName[]>();

/** The names of people, places and organisations of a text as sentences that people marked have taught. */
export function taggedNames(text: Text): readonly TaggedName[] {
  const known = read.get(text);
  if (known) return known;
  opened ??= openTagger(packed);
  const names = namesBy(opened, text);
  read.set(text, names);
  return names;
}

function namesBy({ slots, weights, scale, follow, caution }: Tagger, text: Text): TaggedName[] {
  const { tokens, hash, shape } = taggerFeatures(text);
  const scores = new Float64Array(tokens * TAGS);
  const sum = new Int32Array(TAGS);
  const less = Float64Array.from(
    sum,
    (_, tag) => caution[TAGGED_KINDS[kindOfTag(tag)] ?? 'person'] * (tag > 0 ? 1 : 0),
  );
  for (let i = 0; i < tokens; i++) {
    const at = i * TAGS;
    sum.fill(0);
    if (hash[i * FEATURES] === 0) {
      for (let tag = 1; tag < TAGS; tag++) scores[at + tag] = NEVER;
      continue;
    }
    for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
      const row = rowIn(slots, hash[f] ?? 0);
      if (row < 0) continue;
      for (let tag = 0, k = row * STRIDE; tag < TAGS; tag++, k++) sum[tag] = (sum[tag] ?? 0) + (weights[k] ?? 0);
    }
    for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = (sum[tag] ?? 0) * scale - (less[tag] ?? 0);
  }
  return namesOf(text, decode(scores, shape, follow));
}

/** Handles and hashtags are kinds of their own. */
function namesOf({ tokens }: Text, tags: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  tags.forEach((tag, i) => {
    const kind = TAGGED_KINDS[kindOfTag(tag)];
    if (kind === undefined || /^[@#]/u.test(tokens[i]?.raw ?? '')) return;
    const last = names.at(-1);
    if (isLater(tag) && last?.end === i) last.end = i + 1;
    else names.push({ kind, first: i, end: i + 1 });
  });
  return names;
}
