import { defineTopic, type Examples } from '../types/topic';

/** One detail alone points at someone under care: a name, a number, an address, a face. */
export const topic = defineTopic({
  id: 'patient-identifier',
  protects: 'patient',
  rules: ['confidentiality'],
  decide: (notes) =>
    notes
      .of('nhs-number', 'text')
      .map(({ start, end, kind }) => ({ start, end, in: 'text', outcome: 'pause', because: kind })),
});

export const examples: Examples = {
  flag: [{ text: 'Can someone chase bloods for 999 000 0018 please', quote: '999 123 4560' }],
  leave: ['Can someone chase the bloods please, ext 4560'],
};
