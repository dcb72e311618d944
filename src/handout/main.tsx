import { render } from 'preact';
import { packInForce } from '../guidance/pack-in-force';
import { readKept } from '../ui/page/read-kept';
import { Handout } from './handout';

const [kept, state] = await Promise.all([readKept(), packInForce(new Date())]);
const page = document.getElementById('page');
const pack = state.state === 'in-force' ? state.pack : null;
if (page)
  render(<Handout pack={pack} language={kept.language} nation={pack?.identity.nation ?? kept.settings.nation} />, page);
