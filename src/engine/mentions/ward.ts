import { plainOf } from '../text/tokens';
import { defineMention, type MentionExamples } from './define-mention';

const KINDS =
  "labour|delivery|maternity|antenatal|postnatal|surgical|medical|orthopaedic|ortho|stroke|dementia|frailty|elderly(?: care)?|geriatric|renal|dialysis|cardiac|coronary care|chemo(?:therapy)?|oncology|cancer|haematology|respiratory|gastro|burns|spinal|children'?s|paediatric|paeds|neonatal|special care|intensive care|high dependency|critical care|psych(?:iatric)?|mental health|eating disorders?|mother and baby|rehab(?:ilitation)?|assessment|admissions?|discharge|day|day surgery|short stay|observation|trauma|eye|ent|gynae|urology|vascular|neuro(?:surgery|logy)?|isolation|covid|detox|secure|medium secure|palliative(?: care)?|hospice|endoscopy|fracture|memory|acute medical|acute stroke|decision|minor injuries|fertility|IVF|transplant|pain|skin|sexual health|deaf";
const PLACE = 'ward|unit|suite|lounge|clinic|wing|department|dept|bay';
const SHORT =
  'a ?& ?e(?!\\w)|a and e(?= (?:dept|department|at|in|last|this|on)\\b)|resus|casualty|majors|minors(?= (?:at|in|last|this|tonight)\\b)|i[ct]u|hdu|nicu|picu|scbu|ccu|amu|mau|sau|eau|cdu|sdec|dosa|mlu|chemo bay|delivery suite|labour ward|minor injuries|theatre recovery|day surgery|outpatients|the cath lab|sectioned unit|day room';

const NUMBERED =
  /(?<![\p{L}\p{N}])(?:wards?|wd|theatre|unit|flight)(?: no\.?)? ?(?:\d{1,3}[A-Za-z]{0,2}|[A-H]\d{1,2}|[A-H](?![\p{L}']))(?![\p{L}\p{N}%]|[.:]\d)/giu;
const OF_A_KIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${KINDS})(?: (?:care|day|assessment|inpatient))? (?:${PLACE})s?(?![\\p{L}\\p{N}])`,
  'giu',
);
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}&])(?:${SHORT})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:ED|AAU|SAU|MIU|UTC|PAU|EPU|DSU)(?![\\p{L}\\p{N}])`,
  'giu',
);
const NAMED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})? (?:[Ww]ard|[Bb]ay|[Uu]nit|[Ss]uite|[Ll]ounge|[Ww]ing)(?![\p{L}\p{N}]| \d)/gu;
const NOT_NAMES = new Set(
  'the our your my this that whole every new same best another which a an all no one as in on at from and but or their his her any each back first last full half some night day hello hi to old good west east north south morecambe what'.split(
    ' ',
  ),
);
/** `ED` is a department, `Ed` a man. */
const IN_CAPITALS = /^(?:ed|aau|sau|miu|utc|pau|epu|dsu)$/iu;

/** A ward, unit or department told by name, number or kind. `value` is its plain form. "Our ward" alone tells none. */
export const mention = defineMention({
  kind: 'ward',
  find: ({ folded }) =>
    [
      ...[...folded.matchAll(NUMBERED)].filter(
        (m) => !/ [a-z]$/u.test(m[0]) && !/^(?:unit|flight) ?[a-z]$/iu.test(m[0]),
      ),
      ...folded.matchAll(OF_A_KIND),
      ...[...folded.matchAll(ALONE)].filter((m) => !IN_CAPITALS.test(m[0]) || m[0] === m[0].toUpperCase()),
      ...[...folded.matchAll(NAMED)].filter((m) => !NOT_NAMES.has(plainOf(m[0].split(' ')[0] ?? ''))),
    ].map((m) => ({ start: m.index, end: m.index + m[0].length, value: plainOf(m[0]) })),
});

export const examples: MentionExamples = {
  find: [
    'born on «Ward 7» last night',
    'he is in «resus» now',
    'still on «ICU», bless her',
    'the whole of «Cherry bay»',
    'at ten on the «labour ward»',
    'sat in «A&E» for nine hours',
    'sectioned on «Rowan ward»',
    'the «stroke unit» sang',
    'over to «theatre 4»',
    'in the «dementia lounge»',
    '«SCBU» at 25 weeks',
  ],
  leave: [
    'our ward is the best',
    'a ward a mile away',
    'passed my level 3',
    'Ed says hello',
    'the unit was closed',
    'Morecambe Bay is lovely',
    'I ward off colds',
    'Every ward in the land',
    'my dear ed, you minor miracle',
    'Level 42 at the arena',
  ],
};
