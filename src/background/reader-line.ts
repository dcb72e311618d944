import type { ReaderAnswer, ReaderAsk } from '../platform/reader-wire';
import type { ServiceState } from '../reader/service';

/** What the event page says to its Worker. */
export type ToWorker =
  | { say: 'wake' }
  | { say: 'ask'; who: number; ask: ReaderAsk }
  | { say: 'gone'; who: number }
  | { say: 'state'; question: number };

/** What the Worker says. */
export type FromWorker =
  | { say: 'answer'; who: number; answer: ReaderAnswer }
  | { say: 'state'; question: number; state: ServiceState };
