import { plainOf } from '../text/tokens';
import type { Text } from '../types/text';
import type { Found } from './define-mention';

const WORD = "(?:\\p{Lu}[\\p{L}'’.&-]{0,30}|of|and|the|&|for|upon)";
const KIND =
  'NHS Foundation Trust|NHS Trust|Foundation Trust|HSC Trust|University Health Board|Health Board|Health and Social Care Trust|Ambulance Service|Health Centre|Medical Centre|Medical Practice|Medical Group|Dental Practice|Dental Surgery|Care Home|Nursing Home|Residential Home|General Hospital|Community Hospital|Cottage Hospital|Day Hospital|Hospitals?|Infirmary|Hospice|Royal|General|Surgery|Practice|Pharmacy|Clinic|Trust|Health Board|School|Primary|Academy|High|Comprehensive|Grammar|College|University|Council|Police|Borough Council';

const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@#'’])(?!(?:The|Our|My|Your|This|That|A|An|In|At|On|From|And|But|For|Of|Thank|Happy|General|Royal) )\\p{Lu}[\\p{L}'’.-]{1,30}(?: ${WORD}){0,5} (?:${KIND})(?![\\p{L}\\p{N}])`,
  'gu',
);
const SHORT =
  /(?<![\p{L}\p{N}@#])(?:NHS (?:\p{Lu}[\p{L}']+(?: (?:and|&) \p{Lu}[\p{L}']+|(?: \p{Lu}[\p{L}']+){0,3}))|Ysbyty(?: \p{Lu}\p{L}+){1,3}|(?:St|Saint)\.? \p{Lu}\p{L}+['’]s?|(?:University )?Hospitals? of(?: \p{Lu}\p{L}+){1,4}|Queen Elizabeth(?: \p{Lu}\p{L}+){0,3} Hospital)(?![\p{L}\p{N}])/gu;
const KNOWN =
  /(?<![\p{L}\p{N}@#])(?:bart'?s|addenbrooke'?s|ninewells|bronglais|jimmy'?s|qeuh|rvi|qmc|alder hey|gosh(?= (?:ward|nurse|hospital|with|for|in))|great ormond street|guy'?s and st thomas'?|altnagelvin|craigavon area|raigmore|wishaw general|monklands|crosshouse|broadmoor|rampton|ashworth hospital|carstairs|papworth|harefield|the christie|moorfields|stoke mandeville|the maudsley|the marsden|the royal(?! (?:family|mail|college|british|navy|air|marines|welsh|wedding|visit|society|infirmary|london|free|berks|victoria|devon|stoke|oldham|bolton|preston))|royal (?:free|london|berks|stoke|oldham|bolton|preston|victoria|devon and exeter|cornwall|sussex|gwent|glamorgan|surrey|united)(?: hospital| infirmary)?|the (?:western general|southern general|queen'?s|infirmary))(?![\p{L}\p{N}])/giu;
const NOT_ORGS =
  /^(?:nhs (?:staff|foundation|trust|trusts|number|no|england|scotland|wales|improvement|digital|app|pension|pensions|hero|heroes|worker|workers|nurse|nurses|i|we|at|is|in|the|dentist|dentists|long|high school|pay|people|choices|direct|property|blood|111|24)\b)|^(?:junior|high|primary|medical|nursing|old|new|foundation|community|district|major|attorney|secretary|director|surgeon|royal|general|private|sunday|free|boarding) /iu;

/** Bodies that are named with what they are (`Trust`, `Hospital`), and a few that everybody knows. */
export const orgsByRule = ({ folded }: Text): Found[] =>
  [...folded.matchAll(NAMED), ...folded.matchAll(SHORT), ...folded.matchAll(KNOWN)]
    .filter((m) => !NOT_ORGS.test(plainOf(m[0])))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, value: plainOf(m[0]) }));
