import type { IdIn, Phone } from './phone';

export type Route = { id: IdIn<'route'>; side: 'independent' | 'inside'; phone?: Phone };

/** Ways to raise a concern. Independent ones come first: nobody is sent to their employer alone. */
export const routes: readonly Route[] = [
  { id: 'union', side: 'independent' },
  {
    id: 'protect',
    side: 'independent',
    phone: { number: '020 3117 2520', sure: 'seen', source: 'https://protect-advice.org.uk/' },
  },
  {
    id: 'cqc',
    side: 'independent',
    phone: { number: '03000 616161', sure: 'seen', source: 'https://www.cqc.org.uk/' },
  },
  {
    id: 'gmc',
    side: 'independent',
    phone: {
      number: '0161 923 6399',
      sure: 'seen',
      source:
        'https://www.gmc-uk.org/professional-standards/the-professional-standards/raising-and-acting-on-concerns/endnotes',
    },
  },
  { id: 'nmc', side: 'independent' },
  {
    id: 'hcpc',
    side: 'independent',
    phone: { number: '0300 500 6184', sure: 'seen', source: 'https://www.hcpc-uk.org/' },
  },
  {
    id: 'nhs_england',
    side: 'independent',
    phone: {
      number: '0300 311 22 33',
      sure: 'seen',
      source:
        'https://www.england.nhs.uk/ourwork/freedom-to-speak-up/how-to-speak-up-to-us-about-other-nhs-organisations/',
    },
  },
  { id: 'nations', side: 'independent' },
  { id: 'guardian', side: 'inside' },
  { id: 'manager', side: 'inside' },
  { id: 'incident', side: 'inside' },
];
