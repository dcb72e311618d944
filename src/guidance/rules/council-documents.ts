import type { RuleDocument } from './rule';

const READ = '2026-11-25';

/** Codes for dental and optical teams, social workers, support workers and students. */
export const councilDocuments = {
  'gdc-standards': {
    regulator: 'gdc',
    title: 'Standards for the Dental Team',
    version: '2013',
    effectiveFrom: '2013-09-30',
    address: 'https://standards.gdc-uk.org/',
    lastRead: READ,
  },
  'gdc-social-media': {
    regulator: 'gdc',
    title: 'Guidance on using social media',
    version: '27 June 2016',
    effectiveFrom: '2016-06-27',
    address: 'https://handbook.heiw.wales/dental-foundation-training-handbook/social-media',
    lastRead: READ,
  },
  'goc-standards': {
    regulator: 'goc',
    title: 'Standards of practice for optometrists and dispensing opticians',
    version: '2025',
    effectiveFrom: '2025-01-01',
    address:
      'https://optical.org/en/standards-and-guidance/standards-of-practice-for-optometrists-and-dispensing-opticians-effective-from-1-january-2025',
    lastRead: READ,
  },
  'goc-speaking-up': {
    regulator: 'goc',
    title: 'Speaking up',
    version: 'undated',
    effectiveFrom: '2021',
    address: 'https://optical.org/resource/speaking-up.html',
    lastRead: READ,
  },
  'social-work-standards': {
    regulator: 'social-work-england',
    title: 'Professional standards',
    version: '2019',
    effectiveFrom: '2019-12-02',
    address: 'https://www.socialworkengland.org.uk/standards/professional-standards/',
    lastRead: READ,
  },
  'social-work-guidance': {
    regulator: 'social-work-england',
    title: 'Professional standards guidance',
    version: '9 April 2020',
    effectiveFrom: '2020-04-09',
    address: 'https://www.socialworkengland.org.uk/standards/professional-standards-guidance/',
    lastRead: READ,
  },
  'support-workers-england': {
    regulator: 'skills-for-health',
    title: 'Code of Conduct for Healthcare Support Workers and Adult Social Care Workers in England',
    version: '2013',
    effectiveFrom: '2013-03',
    address: 'https://carelearning.org.uk/blog/code-of-conduct-for-health-and-social-care',
    lastRead: READ,
  },
  'support-workers-scotland': {
    regulator: 'nhs-scotland',
    title: 'Working to standard: a code of conduct for support workers in health care',
    version: 'undated',
    effectiveFrom: '2010',
    address: 'https://studylib.net/doc/18552247/code-of-conduct-for-healthcare-support-workers',
    lastRead: READ,
  },
  'support-workers-wales': {
    regulator: 'nhs-wales',
    title: 'Code of Conduct for Healthcare Support Workers in Wales',
    version: 'undated',
    effectiveFrom: '2011',
    address: 'https://docplayer.net/amp/4533966-Code-of-conduct-for-healthcare-support-workers-in-wales.html',
    lastRead: READ,
  },
  'gmc-students': {
    regulator: 'gmc',
    title: 'Achieving good medical practice: guidance for medical students',
    version: '2016, updated',
    effectiveFrom: '2016-05',
    address:
      'https://www.gmc-uk.org/education/standards-guidance-and-curricula/guidance/student-professionalism-and-ftp',
    lastRead: READ,
  },
  'hcpc-students': {
    regulator: 'hcpc',
    title: 'Guidance on conduct and ethics for students',
    version: '2016, updated',
    effectiveFrom: '2016',
    address: 'https://www.hcpc-uk.org/students/guidance-on-conduct-and-ethics-for-students/',
    lastRead: READ,
  },
} satisfies Record<string, RuleDocument>;
