import { send as arrive } from '../model/record';
import { quirks } from './quirks';

const ANSWER_MS = quirks.has('slow') ? 4000 : 0;

/** Stands for the server: what arrives is in the log at once, the answer may take its time. */
export function send(post: { kind: string; texts: string[] }, onAnswer: () => void) {
  arrive(post.kind, ...post.texts);
  if (ANSWER_MS === 0) onAnswer();
  else setTimeout(onAnswer, ANSWER_MS);
}
