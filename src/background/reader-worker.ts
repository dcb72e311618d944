/** Firefox: the deep reader in a Worker of the event page, so that nothing else there ever waits for it. */
import { lineToPage } from '../platform/worker-line';
import { openService } from '../reader/service';
import { readOwnFiles } from './reader-files';
import type { FromWorker, ToWorker } from './reader-line';

const service = openService(readOwnFiles);
const page = lineToPage<FromWorker, ToWorker>();

page.onHear((told) => {
  if (told.say === 'wake') service.wake();
  else if (told.say === 'gone') service.gone(told.who);
  else if (told.say === 'state') {
    const { question } = told;
    void service.state().then((state) => page.say({ say: 'state', question, state }));
  } else {
    const { who } = told;
    service.ask(who, told.ask, (answer) => page.say({ say: 'answer', who, answer }));
  }
});
