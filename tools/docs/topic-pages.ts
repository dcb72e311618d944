import type { Example, Support, Topic } from '../../src/engine/types/topic';
import { ruleOf } from '../../src/guidance/rules';
import type { Clause } from '../../src/guidance/rules/rule';
import { MISSED, OVER_EAGER } from '../../test/engine/known-misses';
import { type Documented, readSupports, readTopics } from './read-topics';
import { keyOf, type Part, wordsOf } from './words-of';

const MADE = '<!-- Written by `npm run docs` from the topic’s own file: change that, not this. -->';

/** All pages of `docs/topics` by file name, the table of contents included. */
export async function topicPages(): Promise<Record<string, string>> {
  const words = wordsOf('en_GB');
  const topics = await readTopics();
  const supports = await readSupports();
  const pages = [
    ...topics.map((topic) => [`${topic.id}.md`, topicPage(topic, words)]),
    ...supports.map((support) => [`${support.id}.md`, supportPage(support)]),
    ['README.md', contents(topics, supports, words)],
  ];
  return Object.fromEntries(pages);
}

/** One topic's page: what is said of it, the rules behind it, and the examples that are its tests. */
export function topicPage(topic: Documented<Topic>, words: Record<string, string>): string {
  const say = (part: Part) => words[keyOf(topic.id, part)] ?? `(no words for ${part})`;
  return page(
    say('title'),
    MADE,
    say('what'),
    `- **Who is protected** (${topic.protects}): ${say('protects')}`,
    `- **The rule**: ${say('rule')}`,
    `- **Lift test**: ${say('lift')}`,
    `- **Comparison test**: ${say('compare')}`,
    `- **When it is fine**: ${say('fine')}`,
    `- **What to keep**: ${say('keep')}`,
    '',
    '## Where the rule stands',
    ...topic.rules.flatMap((id) => ruleOf(id)?.clauses.map(clauseLine) ?? [`- ${id}`]),
    '',
    ...examplesOf(topic),
  );
}

const supportPage = (support: Documented<Support>) =>
  page(support.id, MADE, 'Help that is shown. It is never a fault and never counted.', '', ...examplesOf(support));

function contents(topics: readonly Topic[], supports: readonly Support[], words: Record<string, string>): string {
  return page(
    'What Second Look looks for',
    MADE,
    'Each page is the topic’s own file put into words; its examples run as tests, without the deep reader. What is not',
    'judged rightly yet is marked: the tests list it, and fail when it is mended and still listed.',
    ...topics.map(({ id, protects }) => `- [${words[keyOf(id, 'title')] ?? id}](${id}.md) (protects: ${protects})`),
    '',
    '## Help',
    ...supports.map(({ id }) => `- [${id}](${id}.md)`),
  );
}

const examplesOf = ({ examples }: Documented<object>) => [
  '## Speaks up',
  ...examples.flag.map((example) => exampleLine(example, MISSED, 'not noticed yet')),
  '',
  '## Stays silent',
  ...examples.leave.map((example) => exampleLine(example, OVER_EAGER, 'not left alone yet')),
];

function clauseLine({ document, version, clause, address, confidence, lastChecked }: Clause): string {
  const read = lastChecked ? `a stored copy was read on ${lastChecked}` : 'from memory, not yet compared with the page';
  return `- [${document}](${address}), ${version}${clause ? `, ${clause}` : ''} (${confidence}: ${read})`;
}

/** `wrong` holds the texts that the engine does not judge rightly yet; `mark` says so, lest a page promise too much. */
function exampleLine(example: Example, wrong: ReadonlySet<string>, mark: string): string {
  const { text, quote, inReplyTo, kind } = typeof example === 'string' ? { text: example } : example;
  const where = [kind && kind !== 'post' ? `as a ${kind}` : '', inReplyTo ? `answering: ${oneLine(inReplyTo)}` : ''];
  const said = where.filter((part) => part !== '').join(', ');
  const marked = wrong.has(text) ? ` **(${mark})**` : '';
  return `- ${oneLine(text)}${said ? ` *(${said})*` : ''}${quote ? ` → “${oneLine(quote)}”` : ''}${marked}`;
}

/** Markdown must not read a draft's own signs. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|~]/g, '\\$&');

const page = (title: string, ...lines: string[]): string => `# ${title}\n\n${lines.join('\n')}\n`;
