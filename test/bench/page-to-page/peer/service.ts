import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { HEADS } from '../../../../src/engine/models/heads';
import type { ReaderAnswer, ReaderAsk } from '../../../../src/platform/reader-wire';
import { looksOf, merge } from '../../../../src/reader/looks';
import type { Vocabulary } from '../../../../src/reader/to-pieces';
import { windowsOf } from '../../../../src/reader/windows';
import { feeds } from '../../../reader/feeds';
import type { Weights } from '../../../reader/write-weights';

/** The deep reader's work as onnxruntime-web would do it: the same weights, pieces, windows and answers over the wire. */
export async function answerAsk({ id, before, draft, edited }: ReaderAsk, answer: (told: ReaderAnswer) => void) {
  loading ??= load();
  const { session, vocabulary, table } = await loading;
  const windows = windowsOf({ before, draft }, vocabulary, edited);
  let so: { logits: number[]; looks: ReturnType<typeof looksOf> } | null = null;
  for (const [i, window] of windows.entries()) {
    const fed = feeds(table, window.pieces, window.draft);
    const said = await session.run({
      ids: new Tensor('int64', fed.ids, [fed.ids.length]),
      places: new Tensor('int64', fed.places, [fed.places.length]),
      own: new Tensor('int64', fed.own, [fed.own.length]),
      relative: new Tensor('float32', fed.relative.values, fed.relative.shape),
    });
    const [logits, attention] = [said.logits?.data, said.attention?.data];
    if (!(logits instanceof Float32Array && attention instanceof Float32Array)) throw new Error('No floats came back.');
    const own = logits.slice(0, HEADS.length);
    const one = { logits: [...own], looks: looksOf({ logits: own, attention }, table.lanes, window.words) };
    so = so ? merge(so, one) : one;
    answer({ id, said: { ...so, left: windows.length - 1 - i } });
  }
}

/** What places add to attention, which the model is fed. */
type Table = Pick<Weights, 'sizes' | 'relative'> & { lanes: number };
type Loaded = { session: InferenceSession; vocabulary: Vocabulary; table: Table };
let loading: Promise<Loaded> | null = null;

async function load(): Promise<Loaded> {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { wasm: here('peer/ort.wasm') };
  const [model, vocabulary, table] = await Promise.all([
    fetch(here('peer/model.onnx')).then((file) => file.arrayBuffer()),
    fetch(here('reader/vocabulary.txt')).then((file) => file.text()),
    fetch(here('peer/table.json')).then((file) => file.json()),
  ]);
  const pieces = vocabulary.replace(/\n$/, '').split('\n');
  return {
    session: await InferenceSession.create(new Uint8Array(model)),
    vocabulary: new Map(pieces.map((piece, i) => [piece, i])),
    table: table as Table, // as `peer` in builds.ts writes it
  };
}

const here = (file: string) => `${location.origin}/${file}`;
