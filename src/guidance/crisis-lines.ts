import { NATIONS, type Nation } from '../engine/types/people';
import type { IdIn, Phone } from './phone';

/** `nations`: where it answers. */
export type CrisisLine = { id: IdIn<'crisis'>; nations: readonly Nation[]; phone?: Phone };

/** Lines for danger to life, the widest first. Shout is written to, not called. */
export const crisisLines: readonly CrisisLine[] = [
  {
    id: 'emergency',
    nations: NATIONS,
    phone: { number: '999', sure: 'seen', source: 'https://shsc.nhs.uk/news/' },
  },
  {
    id: 'nhs_111',
    nations: ['england', 'wales'],
    phone: {
      number: '111',
      sure: 'seen',
      source: 'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
    },
  },
  {
    id: 'nhs_24',
    nations: ['scotland'],
    phone: {
      number: '111',
      sure: 'seen',
      source: 'https://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/',
    },
  },
  {
    id: 'samaritans',
    nations: NATIONS,
    phone: { number: '116 123', sure: 'seen', source: 'https://www.samaritans.org/' },
  },
  { id: 'shout', nations: NATIONS },
  {
    id: 'lifeline',
    nations: ['northern-ireland'],
    phone: {
      number: '0808 808 8000',
      sure: 'seen',
      source: 'https://www.mindingyourhead.info/comkit/representatives',
    },
  },
  {
    id: 'breathing_space',
    nations: ['scotland'],
    phone: {
      number: '0800 83 85 87',
      sure: 'seen',
      source: 'https://disabilityequality.scot/weekly-poll-nhs-24-breathing-space-week-beginning-15-august-2022/',
    },
  },
  {
    id: 'papyrus',
    nations: NATIONS,
    phone: { number: '0800 068 4141', sure: 'seen', source: 'https://www.papyrus-uk.org/' },
  },
  {
    id: 'childline',
    nations: NATIONS,
    phone: { number: '0800 1111', sure: 'seen', source: 'https://www.childline.org.uk/' },
  },
];
