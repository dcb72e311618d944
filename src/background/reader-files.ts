/** The three files of the deep reader, in this package. */
const OWN = {
  kernel: '/reader/kernel.wasm',
  vocabulary: '/reader/vocabulary.txt',
  weights: '/reader/weights.bin',
} as const;
const WORKER = '/reader-worker.js';

/**
 * The one place that asks for files, and it asks our own address alone: in the service worker as in a Worker that is
 * where this script itself lies. Null for a package without a deep reader, or one that is damaged.
 */
export async function readOwnFiles() {
  try {
    const [kernel, vocabulary, weights] = await Promise.all(
      [OWN.kernel, OWN.vocabulary, OWN.weights].map((file) => fetch(new URL(file, location.origin))),
    );
    if (!kernel?.ok || !vocabulary?.ok || !weights?.ok || !weights.body) return null;
    return {
      kernel: new Uint8Array(await kernel.arrayBuffer()),
      vocabulary: await vocabulary.text(),
      weights: chunksOf(weights.body),
    };
  } catch {
    return null;
  }
}

/** A Worker of our own; null in a service worker, which has none and needs none. */
export const startOwnWorker = (): Worker | null =>
  typeof Worker === 'undefined' ? null : new Worker(new URL(WORKER, location.origin));

/** Chunk by chunk, so that weights go into place without a second copy. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
