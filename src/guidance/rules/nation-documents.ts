import type { RuleDocument } from './rule';

const READ = '2026-11-25';

/** How Scotland, Wales and Northern Ireland stand by people who speak up, and what is said of patients who tell and film. */
export const nationDocuments = {
  'scotland-standards': {
    regulator: 'inwo',
    title: 'National Whistleblowing Standards',
    version: '1 April 2021',
    effectiveFrom: '2021-04-01',
    address: 'https://inwo.spso.org.uk/what-we-do',
    lastRead: READ,
  },
  'wales-speaking-up': {
    regulator: 'welsh-government',
    title: 'Speaking up safely: a framework for the NHS in Wales',
    version: 'September 2023',
    effectiveFrom: '2023-09',
    address: 'https://gov.wales/node/58793',
    lastRead: READ,
  },
  'northern-ireland-disclosure': {
    regulator: 'law',
    title: 'Public Interest Disclosure (Northern Ireland) Order 1998',
    version: 'as amended',
    effectiveFrom: '1999-10-31',
    address: 'https://www.rqia.org.uk/contact/complaints-feedback/whistleblowing/',
    lastRead: READ,
  },
  'francis-response': {
    regulator: 'dhsc',
    title: 'Hard Truths: gagging clauses to be prohibited',
    version: 'November 2013',
    effectiveFrom: '2013-11-19',
    address: 'https://engage.dhsc.gov.uk/francisresponse/recommendation/gagging-clauses-to-be-prohibited/',
    lastRead: READ,
  },
  'ico-workers': {
    regulator: 'ico',
    title: 'Employment practices and data protection',
    version: '3 October 2023',
    effectiveFrom: '2023-10-03',
    address: 'https://www.hfw.com/ICO-Publishes-Guidance-on-Monitoring-Workers',
    lastRead: READ,
  },
  'patients-recording': {
    regulator: 'nhs-protect',
    title: 'Patients recording NHS staff in health and social care settings',
    version: 'May 2016',
    effectiveFrom: '2016-05',
    address: 'https://wixlib.com/document/226f_patients-recording-nhs-staff-in-health-and-social-care.html',
    lastRead: READ,
  },
  'care-opinion-responding': {
    regulator: 'care-opinion',
    title: 'Help with responding',
    version: 'undated',
    effectiveFrom: '2020',
    address: 'https://careopinion.org.uk/info/subscriber-help-responding',
    lastRead: READ,
  },
} satisfies Record<string, RuleDocument>;
