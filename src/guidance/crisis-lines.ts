import type { IdIn, Phone } from './phone';

export type CrisisLine = { id: IdIn<'crisis'>; phone?: Phone };

/** Lines for danger to life, the widest first. Shout is written to, not called. */
export const crisisLines: readonly CrisisLine[] = [
  { id: 'emergency', phone: { number: '999', sure: 'seen', source: 'https://shsc.nhs.uk/news/' } },
  {
    id: 'nhs_111',
    phone: {
      number: '111',
      sure: 'seen',
      source: 'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
    },
  },
  { id: 'samaritans', phone: { number: '116 123', sure: 'seen', source: 'https://www.samaritans.org/' } },
  { id: 'shout' },
  {
    id: 'lifeline',
    phone: {
      number: '0808 808 8000',
      sure: 'seen',
      source: 'https://www.mindingyourhead.info/comkit/representatives',
    },
  },
  { id: 'childline', phone: { number: '0800 1111', sure: 'seen', source: 'https://www.childline.org.uk/' } },
];
