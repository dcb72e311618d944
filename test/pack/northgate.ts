import type { WrittenPack } from '../../src/pack/pack';

/** The first pixel of a PNG, and nothing more. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const both = (english: string, welsh: string) => ({ 'en-GB': english, cy: welsh });
const en = (english: string) => ({ 'en-GB': english });

/** A pack of an invented trust, with something in every room. */
export const northgate = {
  form: 1,
  id: 'northgate-guidance',
  version: 3,
  written: '2026-11-01',
  reviewBy: '2027-11-01',
  expires: '2028-02-01',
  needs: '0.1.0',
  identity: {
    organisation: en('Northgate Hospitals NHS Foundation Trust'),
    odsCode: 'RX9',
    nation: 'england',
    website: 'https://www.northgate.example/',
    logo: { type: 'image/png', base64: LOGO },
    alsoKnownAs: ['NHFT'],
    board: ['Dr Priya Ramsbottom', 'Owen Featherstone'],
    languages: ['en-GB'],
  },
  principles: [en('We are glad when people tell of their work.')],
  madeWith: [{ who: 'patients', name: en('Patients’ council'), how: en('Two evenings'), on: '2026-09-02' }],
  openQuestions: [{ question: en('What about podcasts?'), askedOn: '2026-10-01' }],
  writtenBy: { name: 'Ada Quill', role: en('Head of communications') },
  approvals: [{ name: 'Owen Featherstone', role: en('Chief nurse'), on: '2026-10-30' }],
  sourcePolicies: [{ title: en('Social media policy'), version: '4', on: '2026-01-10' }],
  changes: [{ version: 3, on: '2026-11-01', what: en('A card on pictures.') }],
  cards: [
    {
      id: 'garden-pictures',
      title: en('May I post a picture from the garden?'),
      about: 'telling',
      roles: ['staff'],
      professions: ['nurse', 'student'],
      nations: ['england'],
      why: en('People love to see where patients get well.'),
      risk: en('Somebody at a window may be known by a neighbour.'),
      well: [en('Look at the windows before you post.'), en('See [our page](https://www.northgate.example/pictures).')],
      protects: ['patient'],
      protectsHow: en('Whoever is at the window.'),
      examples: [en('- The pond, from the bench\n- The new bulbs')],
      sources: [
        {
          by: 'NHS England',
          title: en('Pictures'),
          version: '2',
          on: '2024-03-01',
          checked: '2026-10-02',
          where: '3.1',
          known: 'seen',
        },
      ],
    },
  ],
  contacts: [
    {
      id: 'ig-desk',
      kind: 'information-governance',
      name: en('Information governance desk'),
      for: en('A patient’s details may have got out.'),
      phone: '020 7946 0018',
      mail: 'ig@northgate.example',
      hours: en('Day and night'),
      checked: '2026-10-20',
    },
    { id: 'rcn-rep', kind: 'union', name: en('RCN rep'), for: en('Advice on your side.'), checked: '2026-10-20' },
  ],
  accounts: [{ id: 'x-main', platform: 'X', handle: '@northgate', for: en('News'), checked: '2026-10-20' }],
  hashtags: [{ tag: '#NorthgateGarden', for: en('The garden project') }],
  bioLines: [{ id: 'own-views', for: 'person', line: en('Nurse in the north. Views my own.') }],
  consentRoutes: [
    { id: 'picture-form', title: en('Picture form'), how: en('Sign it together.'), takingBack: en('Ring us.') },
  ],
  replyTemplates: [
    {
      id: 'sorry',
      situation: 'complaint',
      text: en('Thank you for telling this. We can’t talk about anyone’s care here, but PALS will listen.'),
    },
  ],
  answering: [{ situation: 'thanks', text: en('Pass it on to the team.') }],
  crisisLines: [
    {
      id: 'local-line',
      nations: ['england'],
      name: en('Northgate crisis line'),
      for: en('Day and night'),
      phone: '020 7946 0077',
      checked: '2026-10-20',
    },
  ],
  afterAMistake: [{ step: en('Take it down.') }, { step: en('Tell us.'), tell: 'ig-desk', withinHours: 24 }],
  drills: [
    {
      id: 'the-window',
      title: en('The window'),
      scenario: en('A friend says: you must not post anything about work. What now?'),
      choices: [
        { choice: en('Post it'), talkedThrough: en('Who is at the window?') },
        { choice: en('Ask first'), talkedThrough: en('A good thought.') },
      ],
      afterwards: en('Look at the edges.'),
    },
  ],
  forPatients: [
    {
      id: 'our-garden',
      title: en('The garden is yours too'),
      text: en('Take any picture of the pond that you like.'),
      easyRead: [{ picture: 'camera', line: en('You can take a picture of the pond.') }],
    },
  ],
  terms: [
    {
      id: 'larkspur',
      what: 'ward',
      words: ['Larkspur Ward', 'Larkspur'],
      topic: 'patient-jigsaw',
      protects: 'patient',
      advice: en('Only nine people stay there, so a reader may know who is meant.'),
    },
    {
      id: 'kestrel',
      what: 'code-name',
      words: ['Kestrel*'],
      topic: 'patient-identifier',
      protects: 'patient',
      advice: en('The name stands for one person who must not be found.'),
      hold: 'code-name',
    },
    {
      id: 'opening',
      what: 'project',
      words: ['Project Wagtail'],
      topic: 'employer-confidential',
      protects: 'colleague',
      advice: en('Those who will move there have not been told yet.'),
      period: 'wagtail-news',
    },
  ],
  thresholds: { profanity: 'surer', disrepute: 'surer', promotion: 'sooner' },
  periods: [
    {
      id: 'wagtail-news',
      kind: 'embargo',
      from: '2026-11-20',
      until: '2026-12-04',
      title: en('News of Wagtail'),
      advice: en('Please wait until all who move have heard it from us.'),
    },
  ],
} satisfies WrittenPack;

export { both, en };
