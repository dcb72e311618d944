import type { ComposerHooks, Hook, SendKey } from '../../src/platform/site';
import { NOT_COVERED, reachWords } from '../../src/sites/not-covered';
import type { ComposerContract, Way } from '../../test/sites/contract';
import { type DocumentedSite, readSites } from './read-sites';

export const PLATFORMS = 'docs/platforms.md';

const LEAD = `<!-- Written by \`npm run docs\` from the site files and their contract tests: change those, not this. -->

No platform here was seen live while Second Look was written. What is known of each comes from its public source or from
public reports, and it was tried on model pages built from them: the platform's topology and the real editor, under the
real host name. "Held" means that a careless draft stays until the person has had a second look. Where the box is found
and nothing that sends, the page says that Second Look can read this but cannot hold the send.

How sure each line is:

- **read or run**: in the platform's own source, or run for real
- **two reports**: two independent public sources, one of them of 2026; not seen on the live site
- **from public reports, not seen on the live site**: one source, or a guess that follows from others

Private messages and closed chats are left alone until the person turns them on in the settings.`;

/** `docs/platforms.md`: what is read and held on each platform, how sure that is, and what a person should try live. */
export async function platforms(): Promise<string> {
  const sites = await readSites();
  return [
    '# Where Second Look works',
    LEAD,
    ...sites.map(section),
    '## To try on the live sites',
    CHECKLIST,
    ...sites.filter(({ site }) => site.id !== 'generic').map(checklist),
    '',
  ].join('\n\n');
}

function section({ name, site, contract }: DocumentedSite): string {
  const hosts = site.hosts === 'granted' ? 'Where the person allows it' : `On ${site.hosts.map(hostOf).join(', ')}`;
  const rows = site.composers.map(row);
  const reposts = site.reposts.map(
    ({ opens, confirms, reposted }) =>
      `| passing on without a word | what is passed on and who wrote it | its button | ${sureOf([opens, confirms, reposted.post, reposted.text])} |`,
  );
  return [
    `## ${name}`,
    `${hosts}.`,
    ['| written | read around it | held | how sure |', '| --- | --- | --- | --- |', ...rows, ...reposts].join('\n'),
    contract ? triedOn(contract.composers, contract.reposts ?? []) : 'No model page runs the contracts yet.',
    `Not covered: ${(NOT_COVERED[site.id] ?? []).map((what) => reachWords(what)).join('; ')}.`,
  ].join('\n\n');
}

function row(composer: ComposerHooks): string {
  const kinds = [...new Set([...composer.kinds.map(({ kind }) => kind), composer.otherwise])].join(', ');
  const held = [...(composer.sends.length > 0 ? ['its button'] : []), ...composer.keys.map(keyName)].join(', ');
  const isPrivate = composer.isPrivate ? ' (private: off until turned on)' : '';
  const { box, root, sends } = composer;
  return `| ${kinds}${isPrivate} | ${around(composer)} | ${held} | ${sureOf([box, root, ...sends.filter(({ stands }) => !stands)])} |`;
}

function around({ kinds, audiences, attachments, isPrivate }: ComposerHooks): string {
  const read = [
    kinds.some(({ answers }) => answers) && 'what is answered or quoted, and its author',
    (audiences || isPrivate) && 'who can see it',
    attachments && 'attachments',
  ].filter(Boolean);
  return read.length > 0 ? read.join('; ') : 'the words alone';
}

const SURE = {
  A: 'read or run',
  B: 'two reports',
  C: 'from public reports, not seen on the live site',
  D: 'from public reports, not seen on the live site',
} satisfies Record<Hook['sure'], string>;

/** As sure as the least sure of them. */
const sureOf = (hooks: readonly Hook[]): string =>
  SURE[
    hooks
      .map(({ sure }) => sure)
      .sort()
      .at(-1) ?? 'D'
  ];

const hostOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
const keyName = (key: SendKey) => key.replace('Meta', '⌘').replace('+', ' + ');

const triedOn = (composers: readonly ComposerContract[], reposts: readonly { what: string }[]) =>
  `Tried on its model page, in Chromium and Firefox: ${[...composers, ...reposts].map(({ what }) => what).join('; ')}.`;

const CHECKLIST = `For a person with an account of their own and nobody to alarm. Use a draft with the invented NHS number
\`chase bloods for 999 000 0018\`, never a real one; choose *Edit* each time, and delete the draft at the end. A line is
done when the draft was marked and held, when writing went on afterwards, and when a harmless draft went at the first press.`;

function checklist({ name, contract }: DocumentedSite): string {
  const lines = (contract?.composers ?? []).flatMap(({ what, ways }) =>
    ways.map((way) => `- [ ] ${what}, sent by ${wayName(way)}`),
  );
  const reposts = (contract?.reposts ?? []).map(
    ({ what }) => `- [ ] ${what}: the dialog names the post that was meant`,
  );
  return [`### ${name}`, [...lines, ...reposts, '- [ ] the popup says that Second Look is on'].join('\n')].join('\n\n');
}

function wayName(way: Way): string {
  const key = 'key' in way ? way.key.replace('Control', 'Ctrl').replace('+', ' + ') : '';
  if ('press' in way)
    return `a press on its button${way.finish ? ', which is held at the first of the two stages' : ''}`;
  return 'on' in way ? `${key} on its button` : `${key} in the box`;
}
