import { authorWords as say } from '../author-words';
import { PLAINER } from './plainer';

/** A kinder way to say what stands in the text, at one press. */
export function PlainWords({ text, onTake }: { text: string; onTake: (text: string) => void }) {
  const offers = PLAINER.flatMap(([hard, plain]) => {
    const found = hard.exec(text)?.[0];
    return found === undefined ? [] : [{ found, plain, hard }];
  });
  if (offers.length === 0) return null;
  return (
    <p class="plain-words">
      {say('plain_lead')}{' '}
      {offers.map(({ found, plain, hard }) => (
        <button type="button" key={found} onClick={() => onTake(text.replace(hard, () => plain))}>
          {say('button_plain', { hard: found, plain })}
        </button>
      ))}
    </p>
  );
}
