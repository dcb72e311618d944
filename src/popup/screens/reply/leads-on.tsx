import { pageWords } from '../../../guidance/page-words';
import type { Ending } from '../../../guidance/reply-guide/ending';
import { type LeadsTo, leadsTo } from '../../../guidance/reply-guide/leads-to';
import type { Answers } from '../../../guidance/reply-guide/questions';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { textOf } from '../../../guidance/spoken';
import type { Given } from '../screens';

type LeadsOnProps = Pick<Given, 'guidance'> & { said: Answers; ending: Ending };

/** Other pages for what came out. */
export function LeadsOn({ said, ending, guidance }: LeadsOnProps) {
  const places = leadsTo(said, ending).flatMap((to) => linkTo(to, ending, guidance));
  if (places.length === 0) return null;
  return (
    <ul class="links apart" aria-label={say('more_heading')}>
      {places.map(({ hash, title }) => (
        <li key={hash}>
          <a href={hash}>
            <strong>{title}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}

function linkTo(to: LeadsTo, ending: Ending, { cards }: Given['guidance']): { hash: string; title: string }[] {
  if ('card' in to) {
    const card = cards.find(({ id }) => id === to.card);
    return card ? [{ hash: `#card/${card.id}`, title: textOf(card.title) }] : [];
  }
  const hash = `#${to.screen}`;
  switch (to.screen) {
    case 'crisis':
      return [{ hash, title: say(ending === 'help' ? 'link_crisis' : 'link_support') }];
    case 'threat':
      return [{ hash, title: say('link_threat') }];
    case 'speak-up':
      return [{ hash, title: say('link_speak_up') }];
    case 'contacts':
      return [{ hash, title: pageWords('contacts_title') }];
  }
}
