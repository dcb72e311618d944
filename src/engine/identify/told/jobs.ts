import { assumed, type Told, type ToldFinder } from './finder';

const RARE =
  'vicar|rector|curate|verger|priest|imam|rabbi|bishop|canon|nun|monk|minister of (?:the|a)|parish minister|organist|bell-?ringer|mayor|mayoress|MP|MSP|councillor|cllr|sheriff|laird|lord|lady mayor|baroness|head ?teacher|deputy head\\w*|head of (?:year|the school)|headmaster|headmistress|head boy|head girl|lollipop (?:man|lady|woman)|crossing (?:man|lady|patrol)|dinner lady|school cook|post(?:master|mistress|man|ie|woman)|milkman|butcher|baker|fishmonger|greengrocer|pub landlord|pub landlady|publican|barber|chip shop (?:man|owner|lady)|chippy (?:man|owner)|ice[- ]cre[ae]m (?:man|van)|harbour ?master|coxswain|lifeboat ?(?:man|woman|crew)|skipper|ferry ?(?:man|master|captain)|town crier|gravedigger|undertaker|lighthouse keeper|gamekeeper|ghillie|shepherd|crofter|blacksmith|farrier|thatcher|cooper|beekeeper|vet|auctioneer|drum major|pipe major|bandmaster|choirmaster|scout ?(?:master|leader)|brown owl|akela|guide leader|football manager|goal ?keeper|goalie|striker|scrum half|fly half|prop forward|centre forward|midfielder|jockey|boxer|olympi\\w+|paralympi\\w+|champion|footballer|cricketer|rugby player|snooker player|darts player|weather ?(?:man|girl|presenter)|news ?reader|presenter|actor|actress|singer|drummer|bassist|guitarist|comedian|poet|novelist|DJ|magician|clown|santa|puppeteer|drag queen|tiktoker|youtuber|influencer|airman|astronaut|diver|judge|magistrate|coroner|chief constable|detective|police chief|registrar of births|librarian|museum \\w+|stationmaster|signalman|tram driver|train driver|zookeeper|circus \\w+|tin stream\\w+|stonemason|steeplejack|falconer|piper|ringmaster|mountain rescue \\w+|school bus driver|swimming teacher|ballet teacher|karate \\w+|fire ?chief|prison governor|countess|sir|dame';
const COMMON =
  'teacher|farmer|farmhand|driver|trucker|lorry driver|bus driver|taxi driver|cabbie|courier|delivery (?:rider|driver|lad)|deliveroo|builder|brickie|roofer|scaffolder|plumber|electrician|sparky|joiner|carpenter|painter|plasterer|gardener|tree surgeon|mechanic|welder|miner|collier|steelworker|mill worker|dock(?:er| worker)|fisherman|trawlerman|chef|waiter|waitress|barman|barmaid|barista|hairdresser|beautician|cleaner|security guard|bouncer|soldier|squaddie|army wife|marine|sailor|copper|police ?(?:man|woman|officer)|firefighter|fireman|nursery (?:nurse|worker)|teaching assistant|lecturer|solicitor|barrister|accountant|estate agent|shopkeeper|shop assistant|factory worker|warehouse \\w+|postal worker|social worker|childminder|musician|referee|swimmer|gymnast|dancer|footballer|rugby (?:lad|player)|teacher of \\w+|florist|tailor|seamstress|window cleaner|bin ?man|refuse \\w+|groundsman|greenkeeper|stable \\w+|(?:he|she|who|dad|mum|wife|husband) works? (?:in|at|for|on) (?:the|a) [a-z]+|(?:he|she|who|dad|mum|wife|husband) (?:owns?|runs?) (?:the|a)|has the [a-z]+ (?:shop|farm|pub|van|cafe|stall)|from the (?:chip|fish|sweet|paper|corner|book|flower|bike) ?(?:shop|bar)|from the (?:chippy|bakery|butchers|cafe|garage|pub|post office|market|bookies|salon|takeaway|garden centre|allotments?|library|school|council|brewery)';

const rare = new RegExp(
  `\\b(?:(the|our|your|that|their|my|one|a|an|retired|former|ex|local) )?(?:(?:local|old|retired|former|ex|young|village|town|parish|school) )*(?:ex-)?(${RARE})\\b(?: (?:at|of|from|for|in|to) (?:the |our |st )?\\w+)?`,
  'gi',
);
const common = new RegExp(`\\b(?:${COMMON})\\b`, 'gi');
const DEFINITE = /^(?:the|our|your|that|their)$/i;

/** What they do: "the vicar" is one person of a place, "a vicar" one of several, a bus driver one of many. */
export const findJobs: ToldFinder = (folded) => [
  ...[...folded.matchAll(rare)].map((m) => told(m, DEFINITE.test(m[1] ?? '') ? 'office' : 'rareJob')),
  ...[...folded.matchAll(common)].map((m) => told(m, 'commonJob')),
];

const told = (m: RegExpExecArray, assumption: 'office' | 'rareJob' | 'commonJob'): Told => ({
  start: m.index,
  end: m.index + m[0].length,
  kind: 'occupation',
  because: assumption === 'office' ? 'office' : 'occupation',
  ...assumed(assumption),
});
