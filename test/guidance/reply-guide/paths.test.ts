import { describe, expect, test } from 'vitest';
import { RESULTS } from '../../../src/guidance/reply-guide/ending';
import { ANSWERS, AT_FIRST, QUESTIONS } from '../../../src/guidance/reply-guide/questions';
import { knownOf, knownSituation, situationOf } from '../../../src/guidance/reply-guide/situation';
import { walk } from '../../../src/guidance/reply-guide/walk';
import { SITUATIONS } from '../../../src/pack/shapes/writing';
import { everyPath, inWords, isResult, pathsFrom } from './paths';

const fewest = (ending: string) =>
  Math.min(...everyPath.filter((path) => path.ending === ending).map(({ presses }) => presses.length));

describe('where the questions lead', () => {
  test('every path ends in one of the seven, or at help', () => {
    expect(everyPath.length).toBeGreaterThan(60);
    expect(everyPath.filter(({ ending }) => !isResult(ending) && ending !== 'help').map(inWords)).toEqual([]);
  });

  test('each of the seven is reached, by oneself and for an organisation', () => {
    for (const voice of ANSWERS.voice) {
      const endings = new Set(everyPath.filter(({ said }) => said.voice === voice).map(({ ending }) => ending));
      expect([...endings].sort()).toEqual([...RESULTS, 'help'].sort());
    }
  });

  test('no question comes twice on a path, and every question comes on some', () => {
    const twice = everyPath.filter(({ presses }) => new Set(presses).size !== presses.length);
    expect(twice.map(inWords)).toEqual([]);
    expect(new Set(everyPath.flatMap(({ said }) => Object.keys(said)))).toEqual(new Set(QUESTIONS));
  });

  test('life at risk always ends at help, after one press, and nothing else does', () => {
    const atRisk = everyPath.filter(({ said }) => said.danger !== 'no');
    expect(atRisk.length).toBeGreaterThan(0);
    expect(atRisk.filter(({ ending, presses }) => ending !== 'help' || presses.length !== 1)).toEqual([]);
    expect(everyPath.filter(({ ending, said }) => ending === 'help' && said.danger === 'no')).toEqual([]);
  });

  test('life at risk is asked first, whatever is known of what is answered', () => {
    for (const situation of SITUATIONS) {
      const known = knownSituation(situation);
      const first = walk({ ...AT_FIRST, ...knownOf(known) });
      if (situation === 'crisis') expect(first).toMatchObject({ ending: 'help' });
      else expect(first).toMatchObject({ next: 'danger' });
    }
  });

  test('a kind word is welcome after two presses, and no other result takes so few', () => {
    expect(fewest('welcome')).toBe(2);
    expect(RESULTS.filter((result) => result !== 'welcome' && fewest(result) <= fewest('welcome'))).toEqual([]);
  });

  test('most people are there in five presses, and nobody needs more than seven', () => {
    const own = everyPath.filter(({ said }) => said.voice === 'self').map(({ presses }) => presses.length);
    expect(Math.max(...own)).toBe(6);
    expect(own.filter((presses) => presses <= 5).length / own.length).toBeGreaterThan(0.6);
    expect(Math.max(...everyPath.map(({ presses }) => presses.length))).toBeLessThanOrEqual(7);
  });
});

describe('what a person could dispute', () => {
  const ends = (said: Parameters<typeof walk>[0]) => walk({ ...AT_FIRST, danger: 'no', ...said });

  test('a fair word that stings is welcome when nothing more is wanted', () => {
    expect(ends({ tone: 'stings', confirm: 'yes', right: 'yes', why: 'nothing' })).toMatchObject({ ending: 'welcome' });
  });
  test('whoever wants to be heard is listened to, and nothing is put right', () => {
    const heard = everyPath.filter(({ said }) => said.why === 'heard');
    expect(new Set(heard.map(({ ending }) => ending))).toEqual(new Set(['listen']));
  });
  test('whoever cannot reach the right people is brought to them', () => {
    const lost = everyPath.filter(({ said }) => said.why === 'reach');
    expect(new Set(lost.map(({ ending }) => ending))).toEqual(new Set(['route']));
  });
  test('nobody’s own story is corrected when that would show that they are a patient', () => {
    const risky = everyPath.filter(({ said }) => said.confirm === 'yes');
    expect(risky.length).toBeGreaterThan(0);
    expect(risky.filter(({ ending }) => ending === 'correct').map(inWords)).toEqual([]);
  });
  test('a passing thought is let be, a campaign is answered, and news is left to those who speak to newsrooms', () => {
    const wrong = { tone: 'no', confirm: 'no', true: 'no', right: 'yes' } as const;
    expect(ends({ ...wrong, what: 'passing' })).toMatchObject({ ending: 'let-be' });
    expect(ends({ ...wrong, what: 'campaign' })).toMatchObject({ ending: 'correct' });
    expect(ends({ ...wrong, what: 'news' })).toMatchObject({ ending: 'route' });
    expect(ends({ ...wrong, what: 'news', voice: 'organisation' })).toMatchObject({ next: 'helps' });
  });
  test('an organisation is asked whom its answer helps, a person is not, and one that helps only us is left out', () => {
    const asked = everyPath.filter(({ said }) => said.helps !== undefined);
    expect(new Set(asked.map(({ said }) => said.voice))).toEqual(new Set(['organisation']));
    expect(new Set(asked.filter(({ said }) => said.helps === 'us').map(({ ending }) => ending))).toEqual(
      new Set(['let-be']),
    );
    const answers = ['welcome', 'put-right', 'correct'];
    const unasked = everyPath.filter(
      ({ said, ending }) => said.voice === 'organisation' && answers.includes(ending) && said.helps === undefined,
    );
    expect(unasked.map(inWords)).toEqual([]);
  });
});

describe('what is known from what is answered', () => {
  test('a reply to a complaint needs three presses, and a kind one to thanks needs one', () => {
    const presses = (id: string) =>
      pathsFrom({ ...AT_FIRST, ...knownOf(knownSituation(id)), danger: 'no' }).map((path) => path.presses.length + 1);
    expect(Math.max(...presses('complaint'))).toBe(3);
    expect(presses('thanks')).toEqual([1]);
    expect(presses('abuse')).toEqual([1]);
    expect(presses('health-question')).toEqual([1]);
  });

  test.each(SITUATIONS.filter((one) => one !== 'other'))('what starts as %s is still taken for that', (id) => {
    const paths = pathsFrom({ ...AT_FIRST, ...knownOf(knownSituation(id)), ...(id !== 'crisis' && { danger: 'no' }) });
    const confirms = paths.filter(({ said }) => !(id === 'untrue' && said.confirm === 'yes'));
    expect(new Set(confirms.map(({ said }) => situationOf(said)))).toEqual(new Set([id]));
  });

  test('an address that names no situation of ours tells nothing', () => {
    for (const id of [undefined, '', 'other', 'toString', 'he-said-that'])
      expect(knownOf(knownSituation(id))).toEqual({});
  });
});

describe('there and back', () => {
  test('an answer of another path is left out, and counts again when a change leads back', () => {
    const answers = { ...AT_FIRST, danger: 'no', tone: 'question', asks: 'other', right: 'no' } as const;
    expect(walk(answers)).toMatchObject({ ending: 'route' });
    const changed = walk({ ...answers, tone: 'kind' });
    expect(changed).toMatchObject({ ending: 'welcome', asked: ['voice', 'danger', 'tone'] });
    expect(changed.said).not.toHaveProperty('asks');
    expect(walk({ ...answers, tone: 'question' })).toMatchObject({ ending: 'route' });
  });
});
