import type { Given } from '../screens';
import { BeginStep } from './begin-step';
import './concern.css';
import { FormStep } from './form-step';
import { TextStep } from './text-step';
import { useConcern } from './use-concern';

/** From an angry draft, or from nothing, to a text for those who can act on it. Nothing of it is kept or sent. */
export function ConcernScreen({ you, guidance }: Pick<Given, 'you' | 'guidance'>) {
  const concern = useConcern();
  switch (concern.step) {
    case 'begin':
      return <BeginStep key="begin" concern={concern} />;
    case 'form':
      return <FormStep key="form" concern={concern} guidance={guidance} nation={you.nation} />;
    case 'text':
      return <TextStep key="text" concern={concern} guidance={guidance} nation={you.nation} />;
  }
}
