import type { ReaderAnswer, ReaderAsk } from '../../../../src/platform/reader-wire';
import { lineToPage } from '../../../../src/platform/worker-line';
import { answerAsk } from './service';

const page = lineToPage<ReaderAnswer, ReaderAsk>();
page.onHear((ask) => void answerAsk(ask, page.say));
