import type { ReaderAnswer } from '../platform/reader-wire';
import { lineTo } from '../platform/worker-line';
import { openService, type Service, type ServiceState } from '../reader/service';
import { readOwnFiles, startOwnWorker } from './reader-files';
import type { FromWorker, ToWorker } from './reader-line';

let here: Service | null = null;

/** The deep reader of this process: begun when it is first needed, gone with the process. */
export function readerHere(): Service {
  here ??= begin();
  return here;
}

function begin(): Service {
  const worker = startOwnWorker();
  return worker ? inWorker(worker) : openService(readOwnFiles);
}

/** The same service, with a Worker between: each who and each question has its number. */
function inWorker(worker: Worker): Service {
  const line = lineTo<ToWorker, FromWorker>(worker);
  const answers = new Map<number, (answer: ReaderAnswer) => void>();
  const questions: ((state: ServiceState) => void)[] = [];
  line.onHear((told) => {
    if (told.say === 'answer') answers.get(told.who)?.(told.answer);
    else questions[told.question]?.(told.state);
  });
  return {
    wake: () => line.say({ say: 'wake' }),
    ask(who, ask, answer) {
      answers.set(who, answer);
      line.say({ say: 'ask', who, ask });
    },
    gone(who) {
      answers.delete(who);
      line.say({ say: 'gone', who });
    },
    state: () =>
      new Promise((resolve) => {
        line.say({ say: 'state', question: questions.push(resolve) - 1 });
      }),
  };
}
