import { type Featured, taggerFeatures } from '../../src/engine/models/tagger-features';
import { beginsKind, continuesKind, TAGGED_KINDS } from '../../src/engine/models/tagger-tags';
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
  return { ...taggerFeatures(read), tags, weight };
}
