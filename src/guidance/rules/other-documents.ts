import type { RuleDocument } from './rule';

const READ = '2026-11-25';

/** Laws that protect the one who posts or the one who is posted about, and guides of bodies that are no regulator. */
export const otherDocuments = {
  'law-confidence': {
    regulator: 'law',
    title: 'Common-law duty of confidence',
    version: 'as developed by the courts',
    effectiveFrom: '2004',
    address:
      'https://www.guidelinesinpractice.co.uk/your-practice/all-healthcare-staff-have-a-duty-of-confidentiality/352639.article',
    lastRead: READ,
  },
  'law-employment-rights': {
    regulator: 'law',
    title: 'Employment Rights Act 1996, Part IVA (protected disclosures)',
    version: 'as amended to April 2026',
    effectiveFrom: '1999-07-02',
    address: 'https://www.legislation.gov.uk/ukpga/1996/18/part/IVA',
    lastRead: READ,
  },
  'law-equality': {
    regulator: 'law',
    title: 'Equality Act 2010',
    version: '2010, as amended',
    effectiveFrom: '2010-10-01',
    address: 'https://www.legislation.gov.uk/ukpga/2010/15',
    lastRead: READ,
  },
  'law-union': {
    regulator: 'law',
    title: 'Trade Union and Labour Relations (Consolidation) Act 1992',
    version: 'as amended',
    effectiveFrom: '1992-10-16',
    address: 'https://www.legislation.gov.uk/ukpga/1992/52',
    lastRead: READ,
  },
  'cap-code': {
    regulator: 'asa',
    title: 'CAP Code (advertising that is not broadcast)',
    version: 'edition 12',
    effectiveFrom: '2010-09-01',
    address: 'https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html',
    lastRead: READ,
  },
  'nhs-interests': {
    regulator: 'nhs-england',
    title: 'Managing conflicts of interest in the NHS',
    version: '2017, revised 2024',
    effectiveFrom: '2017-06-01',
    address: 'https://www.england.nhs.uk/ourwork/coi/',
    lastRead: READ,
  },
  'nhs-pre-election': {
    regulator: 'nhs-england',
    title: 'Pre-election guidance for NHS organisations',
    version: 'general election 2024',
    effectiveFrom: '2024-05-25',
    address: 'https://www.england.nhs.uk/long-read/pre-election-guidance-for-nhs-organisations-general-election-2024/',
    lastRead: READ,
  },
  'nhs-speak-up': {
    regulator: 'nhs-england',
    title: 'External freedom to speak up policy for NHS workers',
    version: 'undated',
    effectiveFrom: '2024',
    address: 'https://www.england.nhs.uk/long-read/external-freedom-to-speak-up-policy-for-nhs-workers',
    lastRead: READ,
  },
  'nhs-cyber': {
    regulator: 'nhs-england',
    title: 'Keep I.T. Confidential',
    version: 'undated',
    effectiveFrom: '2019',
    address: 'https://digital.nhs.uk/cyber-and-data-security/campaigns',
    lastRead: READ,
  },
  caldicott: {
    regulator: 'caldicott',
    title: 'The eight Caldicott Principles',
    version: 'December 2020',
    effectiveFrom: '2020-12-08',
    address: 'https://www.gov.uk/government/publications/the-caldicott-principles',
    lastRead: READ,
  },
  'samaritans-media': {
    regulator: 'samaritans',
    title: 'Media guidelines for reporting suicide',
    version: '6th edition, August 2020',
    effectiveFrom: '2020-08',
    address: 'https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/',
    lastRead: READ,
  },
  'samaritans-social': {
    regulator: 'samaritans',
    title: 'Talking about suicide on social media',
    version: 'undated',
    effectiveFrom: '2020',
    address: 'https://comkit.info/socialmedia',
    lastRead: READ,
  },
  'bma-social-media': {
    regulator: 'bma',
    title: 'Social media, ethics and professionalism',
    version: '2018',
    effectiveFrom: '2018',
    address:
      'https://vdocuments.net/social-media-ethics-and-professionalism-bma-guidance-2-british-medical-association.html',
    lastRead: READ,
  },
  'rcn-social-media': {
    regulator: 'rcn',
    title: 'Social media policy',
    version: 'undated',
    effectiveFrom: '2020',
    address:
      'https://www.rcn.org.uk/About-us/Our-governance/How-we-work/Governance-rulebook/policies-and-processes/Social-media-policy',
    lastRead: READ,
  },
  'unison-social-media': {
    regulator: 'unison',
    title: 'Social media use: advice for professional registrants',
    version: 'undated',
    effectiveFrom: '2019',
    address:
      'https://www.unison.org.uk/at-work/health-care/big-issues/social-media-use-advice-professional-registrants/',
    lastRead: READ,
  },
  'mdu-sharing': {
    regulator: 'mdu',
    title: 'Be extra careful using social media (an adviser in Independent Practitioner Today)',
    version: 'September 2024',
    effectiveFrom: '2024-09',
    address: 'https://www.independent-practitioner-today.co.uk/2024/09/be-extra-careful-using-social-media/',
    lastRead: READ,
  },
} satisfies Record<string, RuleDocument>;
