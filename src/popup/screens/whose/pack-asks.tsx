import type { TopicId } from '../../../engine/types/topics';
import { dayWords, deliveryWords as say } from '../../../guidance/delivery-words';
import type { Pack } from '../../../pack/pack';
import { dayOf } from '../../../platform/day';
import { topicTitle } from '../../../ui/topic-words';
import { Said, SaidLine } from '../said';

/** Everything that a pack changes in what is said of a draft, so that nobody need wonder. */
export function PackAsks({ pack, off }: { pack: Pack; off: readonly string[] }) {
  const today = dayOf(new Date());
  const running = pack.periods.filter(({ from, until }) => from <= today && today <= until);
  const asked = (how: 'sooner' | 'surer') =>
    Object.entries(pack.thresholds)
      .filter(([, sureness]) => sureness === how)
      .map(([topic]) => `“${topicTitle(topic as TopicId)}”`) // the shape knows no other keys
      .join(', ');
  return (
    <>
      {running.length > 0 && <h2>{say('whose_periods')}</h2>}
      {running.map(({ id, title, advice, until }) => (
        <section key={id}>
          <h3>
            <SaidLine words={title} />
          </h3>
          <Said words={advice} />
          <p class="hint">{say('whose_period_until', { date: dayWords(until) })}</p>
        </section>
      ))}
      {pack.terms.length > 0 && <Terms terms={pack.terms} off={off} />}
      {asked('surer') && <p>{say('whose_surer', { topics: asked('surer') })}</p>}
      {asked('sooner') && <p>{say('whose_sooner', { topics: asked('sooner') })}</p>}
    </>
  );
}

const Terms = ({ terms, off }: Pick<Pack, 'terms'> & { off: readonly string[] }) => (
  <>
    <h2>{say('whose_words')}</h2>
    <p>{say('whose_words_lead')}</p>
    <details>
      <summary>{say('whose_words_show', { count: terms.length })}</summary>
      <ul class="lines">
        {terms.map(({ id, words, advice, hold }) => (
          <li key={id}>
            <strong>{words.join(', ')}</strong>
            <Said words={advice} />
            {hold && <p class="hint">{say('whose_word_holds')}</p>}
            {off.includes(id) && <p class="hint">{say('whose_word_never')}</p>}
          </li>
        ))}
      </ul>
    </details>
  </>
);
