import type { Asked, Source, Where } from './asked';
import { forStaff } from './for-staff';
import { founding } from './founding';
import { said } from './said';

export const WHERE_IT_IS = 'docs/where-it-is.md';

/** Everything that was asked for, in the order of the page. */
export const everything: readonly Source[] = [...founding, ...forStaff];

const HEAD = `# Where it is

<!-- Written by \`npm run docs\` out of \`tools/docs/where-it-is\`: change that, not this. -->
What the founding documents and staff ask for, in our own words, and where it stands. A line that begins with *Popup* is
what a person presses from the popup's first screen, and what they then read; \`test/extension/guidance/where-it-is.test.ts\`
walks there in English and in Welsh. A line that begins with *Beside a draft* or *In the project* names the file that
shows it.
`;

/** \`docs/where-it-is.md\`. */
export const whereItIs = (): string =>
  [
    HEAD,
    '# What the founding documents ask for\n',
    ...founding.map(section),
    '# What staff ask for\n',
    ...forStaff.map(section),
  ]
    .join('\n')
    .replace(/\n# /g, '\n## ');

const section = ({ title, asked }: Source): string => `### ${title}\n\n${asked.map(item).join('\n')}\n`;
const item = ({ asked, where }: Asked): string => [`- ${asked}`, ...where.map((one) => `  - ${line(one)}`)].join('\n');

function line(where: Where): string {
  switch (where.in) {
    case 'popup': {
      const pressed = where.press.map((one) => `*${said(one, 'en-GB')}*`).join(' › ');
      return `Popup${pressed && `: ${pressed}`}: ${where.sees.map((one) => `“${said(one, 'en-GB')}”`).join(', ')}`;
    }
    case 'page':
      return `Beside a draft: ${where.at} ([test](../${where.test}))`;
    case 'project':
      return `In the project: ${where.at} ([here](../${where.file}))`;
  }
}
