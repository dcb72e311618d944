import { plainOf } from '../text/tokens';
import { defineMention, type Found, type MentionExamples } from './define-mention';

const KINDS =
  "labour|delivery|maternity|antenatal|postnatal|surgical|medical|orthopaedic|ortho|stroke|dementia|frailty|elderly(?: care)?|geriatric|renal|dialysis|cardiac|coronary care|chemo(?:therapy)?|oncology|cancer|haematology|respiratory|gastro|burns|spinal|children'?s|paediatric|paeds|neonatal|special care|intensive care|high dependency|critical care|psych(?:iatric)?|mental health|eating disorders?|mother and baby|rehab(?:ilitation)?|assessment|admissions?|discharge|day|day surgery|short stay|observation|trauma|eye|ent|gynae|urology|vascular|neuro(?:surgery|logy)?|isolation|covid|detox|secure|medium secure|palliative(?: care)?|hospice|endoscopy|fracture|memory|acute medical|acute stroke|decision|minor injuries|fertility|IVF|transplant|pain|skin|sexual health|deaf";
const PLACE = 'ward|unit|suite|lounge|clinic|wing|department|dept|bay';
const SHORT =
  'a ?& ?e(?!\\w)|a and e(?= (?:dept|department|at|in|last|this|on)\\b)|resus|casualty|majors|minors(?= (?:at|in|last|this|tonight)\\b)|i[ct]u|hdu|nicu|picu|scbu|ccu|amu|mau|sau|eau|cdu|sdec|dosa|mlu|chemo bay|delivery suite|labour ward|minor injuries|theatre recovery|day surgery|outpatients|the cath lab|sectioned unit|day room';

const NUMBERED =
  /(?<![\p{L}\p{N}])(?:wards?|wd|theatre|unit|flight)(?: no\.?)? ?(?:\d{1,3}[A-Za-z]{0,2}|[A-H]\d{1,2}|[A-H](?![\p{L}']))(?![\p{L}\p{N}%]|[.:]\d)/giu;
/** Looked for from its last word, which is rarer than what may stand before it. */
const PLACED = new RegExp(` (?:${PLACE})s?(?![\\p{L}\\p{N}])`, 'giu');
const OF_A_KIND = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KINDS})(?: (?:care|day|assessment|inpatient))?$`, 'iu');
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}&])(?:${SHORT})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:ED|AAU|SAU|MIU|UTC|PAU|EPU|DSU)(?![\\p{L}\\p{N}])`,
  'giu',
);
const NAMED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})?$/u;
const CAN_BE_NAMED = /^ (?:[Ww]ard|[Bb]ay|[Uu]nit|[Ss]uite|[Ll]ounge|[Ww]ing)$/u;
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
  find: ({ folded }) => [
    ...[...folded.matchAll(NUMBERED)]
      .filter((m) => !/ [a-z]$/u.test(m[0]) && !/^(?:unit|flight) ?[a-z]$/iu.test(m[0]))
      .map((m) => between(folded, m.index, m.index + m[0].length)),
    ...[...folded.matchAll(ALONE)]
      .filter((m) => !IN_CAPITALS.test(m[0]) || m[0] === m[0].toUpperCase())
      .map((m) => between(folded, m.index, m.index + m[0].length)),
    ...placedIn(folded),
  ],
});

/** `stroke unit`, `Cherry bay`; but `Asante bay 2` is a patient and a bay. */
function* placedIn(folded: string): Generator<Found> {
  for (const m of folded.matchAll(PLACED)) {
    const last = folded.slice(Math.max(0, m.index - 52), m.index);
    const end = m.index + m[0].length;
    const kind = OF_A_KIND.exec(last)?.[0];
    if (kind !== undefined) yield between(folded, m.index - kind.length, end);
    const name =
      CAN_BE_NAMED.test(m[0]) && !/^ \d/u.test(folded.slice(end, end + 2)) ? NAMED.exec(last)?.[0] : undefined;
    if (kind === undefined && name !== undefined && !NOT_NAMES.has(plainOf(name.split(' ')[0] ?? '')))
      yield between(folded, m.index - name.length, end);
  }
}

const between = (folded: string, start: number, end: number): Found => ({
  start,
  end,
  value: plainOf(folded.slice(start, end)),
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
