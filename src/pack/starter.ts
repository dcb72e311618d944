import type { WrittenPack } from './pack';

const blank = { 'en-GB': '' };

/**
 * A pack to begin with. What only the organisation knows is left empty, so that it is asked for.
 * @param day `YYYY-MM-DD`, today
 */
export function starter(day: string): WrittenPack {
  const nextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
  return {
    form: 1,
    id: 'our-guidance',
    version: 1,
    written: day,
    reviewBy: nextYear,
    identity: { organisation: blank, odsCode: '', nation: 'england', board: [], languages: ['en-GB'] },
    principles: [{ 'en-GB': 'We are glad when people tell of their work.' }],
    madeWith: [],
    openQuestions: [],
    writtenBy: { name: '', role: blank },
    approvals: [{ name: '', role: blank, on: day }],
    cards: [
      {
        id: 'first-card',
        title: { 'en-GB': 'A question that people really ask' },
        why: { 'en-GB': 'What good is lost if nobody posts about this?' },
        risk: { 'en-GB': 'Whom could it hurt, and how?' },
        well: [{ 'en-GB': 'How to do it well.' }],
        protects: ['patient'],
        protectsHow: { 'en-GB': 'The person whom this protects.' },
      },
    ],
    contacts: [],
    terms: [],
    periods: [],
  };
}
