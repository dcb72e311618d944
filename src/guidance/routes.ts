import type { Nation, Profession } from '../engine/types/people';
import type { IdIn, Phone } from './phone';
import type { You } from './you';

/**
 * A way to raise a concern. `nations` and `professions` say for whom it is. Those that only few need are shown `when` that
 * is known; one that stands for several, only while the nation is `unknown`.
 */
export type Route = {
  id: IdIn<'route'>;
  side: 'independent' | 'inside';
  phone?: Phone;
  nations?: readonly Nation[];
  professions?: readonly Profession[];
  when?: 'known' | 'unknown';
};

const GMC =
  'https://www.gmc-uk.org/professional-standards/the-professional-standards/raising-and-acting-on-concerns/endnotes';
const NHS_ENGLAND =
  'https://www.england.nhs.uk/ourwork/freedom-to-speak-up/how-to-speak-up-to-us-about-other-nhs-organisations/';

/** Every route there is. Independent ones come first: nobody is sent to their employer alone. */
export const everyRoute: readonly Route[] = [
  { id: 'union', side: 'independent' },
  {
    id: 'protect',
    side: 'independent',
    phone: { number: '020 3117 2520', sure: 'seen', source: 'https://protect-advice.org.uk/' },
  },
  {
    id: 'cqc',
    side: 'independent',
    nations: ['england'],
    phone: { number: '03000 616161', sure: 'seen', source: 'https://www.cqc.org.uk/' },
  },
  {
    id: 'inwo',
    side: 'independent',
    nations: ['scotland'],
    when: 'known',
    phone: { number: '0800 008 6112', sure: 'seen', source: 'https://inwo.spso.org.uk/whistleblowers' },
  },
  {
    id: 'hiw',
    side: 'independent',
    nations: ['wales'],
    when: 'known',
    phone: { number: '0300 062 8163', sure: 'seen', source: 'https://www.hiw.org.uk/speaking-keep-people-safe' },
  },
  {
    id: 'rqia',
    side: 'independent',
    nations: ['northern-ireland'],
    when: 'known',
    phone: {
      number: '028 9536 1990',
      sure: 'seen',
      source: 'https://www.rqia.org.uk/contact/complaints-feedback/whistleblowing/',
    },
  },
  {
    id: 'gmc',
    side: 'independent',
    professions: ['doctor'],
    phone: { number: '0161 923 6399', sure: 'seen', source: GMC },
  },
  { id: 'nmc', side: 'independent', professions: ['nurse', 'midwife'] },
  {
    id: 'hcpc',
    side: 'independent',
    professions: ['allied-health', 'science', 'paramedic'],
    phone: { number: '0300 500 6184', sure: 'seen', source: 'https://www.hcpc-uk.org/' },
  },
  { id: 'gphc', side: 'independent', professions: ['pharmacy'], when: 'known' },
  { id: 'gdc', side: 'independent', professions: ['dental'], when: 'known' },
  { id: 'goc', side: 'independent', professions: ['optical'], when: 'known' },
  {
    id: 'social_work_england',
    side: 'independent',
    nations: ['england'],
    professions: ['social-work'],
    when: 'known',
  },
  {
    id: 'nhs_england',
    side: 'independent',
    nations: ['england'],
    phone: { number: '0300 311 22 33', sure: 'seen', source: NHS_ENGLAND },
  },
  { id: 'nations', side: 'independent', when: 'unknown' },
  { id: 'guardian', side: 'inside' },
  { id: 'manager', side: 'inside' },
  { id: 'incident', side: 'inside' },
];

/** The routes for somebody: those of their nation and their profession, and all that are for everyone. */
export const routesFor = ({ nation, profession }: Pick<You, 'nation' | 'profession'>): readonly Route[] =>
  everyRoute.filter(({ nations, professions, when }) => {
    if (when === 'unknown') return nation === null;
    const fits = <T>(wanted: readonly T[] | undefined, told: T | null) =>
      wanted === undefined || (told === null ? when !== 'known' : wanted.includes(told));
    return fits(nations, nation) && fits(professions, profession);
  });

/** As they are shown to somebody of whom nothing is known. */
export const routes: readonly Route[] = routesFor({ nation: null, profession: null });
