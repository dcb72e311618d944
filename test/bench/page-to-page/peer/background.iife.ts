/** The background of the peer: onnxruntime-web in the service worker, or in a Worker of the event page, as ours has it. */
import { onReaderPort } from '../../../../src/platform/reader-port';
import type { ReaderAnswer, ReaderAsk } from '../../../../src/platform/reader-wire';
import { lineTo } from '../../../../src/platform/worker-line';
import { answerAsk } from './service';

const worker = typeof Worker === 'undefined' ? null : lineTo<ReaderAsk, ReaderAnswer>(new Worker('/peer/worker.js'));

onReaderPort((port) => {
  worker?.onHear(port.answer);
  port.onAsk((ask) => {
    if ('cost' in ask) return;
    if (worker) worker.say(ask);
    else void answerAsk(ask, port.answer);
  });
});
