import { TOPIC_IDS, type TopicId } from '../../engine/types/topics';
import { headingOf } from '../../guidance/heading-of';
import { pageWords } from '../../guidance/page-words';
import { ABOUT } from '../../pack/shapes/cards';
import { LANGUAGES } from '../../pack/shapes/text';
import { OWN_NAMES } from '../../ui/page/own-names';
import { topicTitle } from '../../ui/topic-words';
import { authorKey, authorWords, toKey } from '../author-words';

type PageKey = Parameters<typeof pageWords>[0];
/** Words that the guidance has for the same thing, so that authors and staff read the same. */
const OF_PAGES: readonly [RegExp, string][] = [
  [/(?:^|\.)professions$/, 'profession'],
  [/(?:^|\.)nations?$/, 'nation'],
  [/(?:^|\.)roles$/, 'role'],
];

/**
 * How one choice is called: by where it stands (`choice_contacts_kind_pals`), or by its name alone. Null where no words
 * were written for it.
 */
export function choiceWords(path: string, choice: string): string | null {
  const language = LANGUAGES.find((one) => one === choice);
  if (language) return OWN_NAMES[language];
  const topic = TOPIC_IDS.find((one): one is TopicId => one === choice);
  if (topic) return topicTitle(topic);
  const about = ABOUT.find((one) => one === choice);
  if (about && path.endsWith('about')) return headingOf(about);
  const group = OF_PAGES.find(([where]) => where.test(path))?.[1];
  if (group) return pageWords(`${group}_${toKey(choice)}` as PageKey); // a law asks for each
  const name = path.split('.').at(-1) ?? '';
  const key = authorKey(`choice_${toKey(name)}_${toKey(choice)}`) ?? authorKey(`choice_${toKey(choice)}`);
  return key ? authorWords(key) : null;
}
