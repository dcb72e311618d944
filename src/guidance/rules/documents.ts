import type { RuleDocument } from './rule';

const READ = '2026-11-25';
const GMC = 'https://www.gmc-uk.org/professional-standards/the-professional-standards';
const GMP = 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors';

/** Regulators' own codes and guides. */
export const regulatorDocuments = {
  'nmc-code': {
    regulator: 'nmc',
    title: 'The Code',
    version: '2015, updated 10 October 2018',
    effectiveFrom: '2015-03-31',
    supersededBy: { title: 'The Code (modernised)', expected: '2027-10' },
    address: 'https://www.nmc.org.uk/standards/code/',
    lastRead: READ,
  },
  'nmc-social-media': {
    regulator: 'nmc',
    title: 'Guidance on using social media responsibly',
    version: '2015, refreshed',
    effectiveFrom: '2015',
    address: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
    lastRead: READ,
  },
  'nmc-expression': {
    regulator: 'nmc',
    title: 'Freedom of expression and fitness to practise',
    version: '11 December 2023',
    effectiveFrom: '2023-12-11',
    address:
      'https://www.nmc.org.uk/ftp-library/understanding-fitness-to-practise/fitness-to-practise-allegations/misconduct/freedom-of-expression-and-fitness-to-practise/',
    lastRead: READ,
  },
  'gmc-social-media': {
    regulator: 'gmc',
    title: 'Using social media as a medical professional',
    version: '2024',
    effectiveFrom: '2024-01-30',
    address: `${GMC}/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional`,
    lastRead: READ,
  },
  'gmc-good-practice': {
    regulator: 'gmc',
    title: 'Good medical practice',
    version: '2024',
    effectiveFrom: '2024-01-30',
    address: `${GMP}/good-medical-practice/domain-4-trust-and-professionalism`,
    lastRead: READ,
  },
  'gmc-confidentiality': {
    regulator: 'gmc',
    title: 'Confidentiality: good practice in handling patient information',
    version: '2017, updated 2024',
    effectiveFrom: '2017-04-25',
    address: `${GMC}/confidentiality`,
    lastRead: READ,
  },
  'gmc-criticism': {
    regulator: 'gmc',
    title: 'Confidentiality: responding to criticism in the media',
    version: '2017',
    effectiveFrom: '2017-04-25',
    address: `${GMP}/confidentiality---responding-to-criticism-in-the-media/responding-to-criticism-in-the-media`,
    lastRead: READ,
  },
  'gmc-recordings': {
    regulator: 'gmc',
    title: 'Making and using visual and audio recordings of patients',
    version: '2011, updated',
    effectiveFrom: '2011',
    address: `${GMC}/making-and-using-visual-and-audio-recordings-of-patients`,
    lastRead: READ,
  },
  'gmc-concerns': {
    regulator: 'gmc',
    title: 'Raising and acting on concerns about patient safety',
    version: '2012',
    effectiveFrom: '2012-03-12',
    supersededBy: { title: 'Raising and acting on concerns (revised)', expected: '2026-12' },
    address: `${GMC}/raising-and-acting-on-concerns`,
    lastRead: READ,
  },
  'hcpc-standards': {
    regulator: 'hcpc',
    title: 'Standards of conduct, performance and ethics',
    version: '2024',
    effectiveFrom: '2024-09-01',
    address: 'https://www.hcpc-uk.org/standards/standards-of-conduct-performance-and-ethics/',
    lastRead: READ,
  },
  'hcpc-social-media': {
    regulator: 'hcpc',
    title: 'Guidance on social media',
    version: '2024',
    effectiveFrom: '2024-09-01',
    address: 'https://www.hcpc-uk.org/standards/meeting-our-standards/communication-and-using-social-media/',
    lastRead: READ,
  },
  'gphc-standards': {
    regulator: 'gphc',
    title: 'Standards for pharmacy professionals',
    version: '2017',
    effectiveFrom: '2017-05',
    address: 'https://www.pharmacyregulation.org/standards/standards-for-pharmacy-professionals',
    lastRead: READ,
  },
  'gphc-online': {
    regulator: 'gphc',
    title: 'Demonstrating professionalism online',
    version: 'undated',
    effectiveFrom: '2017',
    address: 'https://pharmacyinfocus.co.uk/demonstrating-professionalism-online',
    lastRead: READ,
  },
} satisfies Record<string, RuleDocument>;
