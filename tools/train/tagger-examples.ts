import { FEATURES, type Featured, taggerFeatures } from '../../src/engine/models/tagger-features';
import { beginsKind, continuesKind, mayFollow, TAGGED_KINDS } from '../../src/engine/models/tagger-tags';
import { readText } from '../../src/engine/text/read-text';
import type { Marked } from './tagger-data';

export type Tagged = Featured & { tags: Uint8Array; weight: number };

/** Reads a marked text as the tagger will see it; what stands in handles and hashtags is nothing. */
export function taggedOf({ text, spans }: Marked, weight: number): Tagged {
  const read = readText(text);
  const tags = new Uint8Array(read.tokens.length);
  for (const span of spans) {
    if (span.isSign) continue;
    const kind = TAGGED_KINDS.indexOf(span.kind);
    let isFirst = true;
    read.tokens.forEach((token, i) => {
      if (token.end <= span.start || token.start >= span.end) return;
      if (/^[@#]/.test(token.raw) || (isFirst && !/[\p{L}\p{N}]/u.test(token.raw))) return;
      tags[i] = isFirst ? beginsKind(kind) : continuesKind(kind);
      isFirst = false;
    });
  }
  const features = taggerFeatures(read);
  for (let i = 0; i < tags.length; i++) if (features.hash[i * FEATURES] === 0) tags[i] = 0;
  for (let i = 1; i < tags.length; i++) {
    const tag = tags[i] ?? 0;
    if (!mayFollow(tags[i - 1] ?? 0, tag)) tags[i] = tag - 1;
  }
  return { ...features, tags, weight };
}
