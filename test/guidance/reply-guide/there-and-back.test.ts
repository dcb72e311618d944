import { describe, expect, test } from 'vitest';
import {
  answer,
  ask,
  begin,
  goOn,
  goTo,
  isTaken,
  looksLike,
  openQuestion,
  questionBefore,
} from '../../../src/guidance/reply-guide/there-and-back';
import { walk } from '../../../src/guidance/reply-guide/walk';

const fair = () =>
  [{ danger: 'no' }, { tone: 'stings' }, { confirm: 'yes' }, { right: 'no' }].reduce<ReturnType<typeof begin>>(
    (going, said) => answer(going, said as Parameters<typeof answer>[1]), // each is one answer of its question
    begin(null),
  );

describe('there and back', () => {
  test('the first question is whether anyone is in danger, and nothing stands before it', () => {
    expect(openQuestion(begin(null))).toBe('danger');
    expect(questionBefore(begin(null))).toBeNull();
  });

  test('one goes back question by question, and on again, and every answer is still there', () => {
    let going = fair();
    expect(openQuestion(going)).toBeNull();
    const back: unknown[] = [];
    for (let before = questionBefore(going); before; before = questionBefore(going)) {
      going = goTo(going, before);
      back.push(openQuestion(going));
    }
    expect(back).toEqual(['right', 'confirm', 'tone', 'danger']);
    const on: unknown[] = [];
    while (openQuestion(going)) {
      going = goOn(going);
      on.push(openQuestion(going));
    }
    expect(on).toEqual(['tone', 'confirm', 'right', null]);
    expect(going).toEqual(fair());
  });

  test('one changed answer leads straight to where all of them lead now', () => {
    const changed = answer(goTo(fair(), 'tone'), { tone: 'kind' });
    expect(openQuestion(changed)).toBeNull();
    expect(walk(changed.answers)).toMatchObject({ ending: 'welcome' });
    const back = answer(goTo(changed, 'tone'), { tone: 'stings' });
    expect(walk(back.answers)).toMatchObject({ ending: 'route' });
  });
});

describe('from what is answered', () => {
  const complaint = answer(begin('complaint'), { danger: 'no' });

  test('what it tells stands answered, and is told apart from what the person said', () => {
    expect(openQuestion(complaint)).toBe('right');
    expect(isTaken(complaint, 'tone')).toBe(true);
    expect(isTaken(complaint, 'danger')).toBe(false);
    expect(isTaken(answer(complaint, { tone: 'no' }), 'tone')).toBe(false);
    expect(isTaken(begin(null), 'tone')).toBe(false);
  });

  test('what it looks like is said until the person says otherwise', () => {
    expect(looksLike(complaint)).toBe('complaint');
    expect(looksLike(answer(complaint, { tone: 'no' }))).toBeNull();
    expect(looksLike(begin(null))).toBeNull();
  });

  test('when it is not so it is asked, and what the person said is kept', () => {
    const asked = ask(complaint);
    expect(asked.known).toBeNull();
    expect(openQuestion(asked)).toBe('tone');
    expect(asked.answers).toMatchObject({ voice: 'self', danger: 'no' });
    expect(openQuestion(ask(begin('crisis')))).toBe('danger');
  });
});
