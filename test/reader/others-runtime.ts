import { InferenceSession, Tensor } from 'onnxruntime-web';
import { HEADS } from '../../src/engine/models/heads';
import type { Answer } from '../../src/reader/network';
import { feeds } from './feeds';
import { toOnnx } from './to-onnx';
import type { Weights } from './write-weights';

/** The network in onnxruntime-web: the judge of the kernel's answers, and what the bench stands beside. */
export async function othersRuntime(weights: Weights, wish?: { whole: boolean }) {
  const session = await InferenceSession.create(toOnnx(weights, wish));
  return {
    async read(pieces: readonly number[], draft: readonly [number, number]): Promise<Answer> {
      const { ids, places, own, relative } = feeds(weights, pieces, draft);
      const answer = await session.run({
        ids: new Tensor('int64', ids, [ids.length]),
        places: new Tensor('int64', places, [places.length]),
        own: new Tensor('int64', own, [own.length]),
        relative: new Tensor('float32', relative.values, relative.shape),
      });
      const [logits, attention] = ['logits', 'attention'].map((name) => answer[name]?.data);
      if (!(logits instanceof Float32Array && attention instanceof Float32Array))
        throw new Error('No floats came back.');
      return { logits: logits.slice(0, HEADS.length), attention };
    },
    release: () => session.release(),
  };
}
