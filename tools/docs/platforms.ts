import type { ComposerHooks, Hook, SendKey } from '../../src/platform/site';
import { NOT_COVERED, reachWords } from '../../src/sites/not-covered';
import type { ComposerContract, SiteContract, Way } from '../../test/sites/contract';
import { keptOutcomes } from '../../test/sites/contract/outcomes';
import { VARIANTS, type Variant } from '../../test/sites/model/variants';
import { type DocumentedSite, readSites } from './read-sites';

export const PLATFORMS = 'docs/platforms.md';

/** How each model page was changed, to see what becomes of a hold when a site changes. */
const HOW = {
  cy: 'labels in Welsh',
  de: 'labels in German',
  renewed: 'classes and ids of a new build',
  unmarked: 'the marks for the site’s own tests taken out',
  wrapped: 'one wrapper more',
} satisfies Record<Variant, string>;

const LEAD = `<!-- Written by \`npm run docs\` from the site files and their contract tests: change those, not this. -->

No platform here was seen live while Second Look was written. What is known of each comes from its public source or from
public reports, and it was tried on model pages built from them: the platform's topology and the real editor, under the
real host name. "Held" means that a careless draft stays until the person has had a second look. Where the box is found
and nothing that sends, the page says that Second Look can read this but cannot hold the send.

How sure each line is:

- **read or run**: in the platform's own source, or run for real
- **two reports**: two independent public sources, one of them of 2026; not seen on the live site
- **from public reports, not seen on the live site**: one source, or a guess that follows from others

Private messages and closed chats are left alone until the person turns them on in the settings.

Sites change. Each model page was therefore also tried with ${Object.values(HOW).join(', with ')}. Where one button posts,
schedules, saves a change and sends a whole thread, it is held for all of them; what has a control of its own that nobody
described stands under "not covered".

A page that was open before Second Look came, or before it was allowed, is taken up as it stands. Its own scripts were there
first: reloading it is surer. Where the organisation asked that a site is read and nothing held, the page and the popup say so.`;

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
    ...(contract ? [asItMayBecome(contract)] : []),
    ...whoWrites(site),
    `Not covered: ${(NOT_COVERED[site.id] ?? []).map((what) => reachWords(what)).join('; ')}.`,
  ].join('\n\n');
}

function row(composer: ComposerHooks): string {
  const kinds = [...new Set([...composer.kinds.map(({ kind }) => kind), composer.otherwise])].map(kindName).join(', ');
  const held = [...(composer.sends.length > 0 ? ['its button'] : []), ...composer.keys.map(keyName)].join(', ');
  const { box, root, sends } = composer;
  return `| ${kinds} | ${around(composer)} | ${held} | ${sureOf([box, root, ...sends.filter(({ stands }) => !stands)])} |`;
}

/** Private messages are told by their kind, also where they are one choice among others. */
const kindName = (kind: string) => (kind === 'message' ? 'message (private: off until turned on)' : kind);

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

/** From the last kept run of `test/slow/sites-as-they-may-become.test.ts`. */
function asItMayBecome({ id, composers }: Pick<SiteContract, 'id' | 'composers'>): string {
  const kept = keptOutcomes()[id] ?? {};
  const told = VARIANTS.flatMap((as) => {
    const whats = composers.map(({ what }) => what).filter((what) => kept[what]?.[as] !== 'held');
    return whats.length > 0 ? [`with ${HOW[as]} ${whats.join(', ')}`] : [];
  });
  if (told.length === 0) return 'Changed in those ways, all of it is still held.';
  return `Changed in those ways, it is still held but for these, where it is said that it cannot be: ${told.join('; ')}.`;
}

/** Read once for the whole site. */
function whoWrites({ account, profile }: DocumentedSite['site']): string[] {
  const read = [
    account && `the account that is written from (${SURE[account.sure]})`,
    profile && `the author’s own profile where it is shown (${sureOf([profile.role])})`,
  ].filter(Boolean);
  return read.length > 0 ? [`Of who writes it reads ${read.join(' and ')}.`] : [];
}

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
