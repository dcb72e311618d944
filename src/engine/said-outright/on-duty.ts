import { anyOf, inTurn } from '../text/any-of';
import type { Notes } from '../types/notes';
import { saidOutright } from './passages';

/** "I was still", "I'm": nothing between that could turn it round. */
const I_AM =
  /\bi(?:['’]?m| am| was|['’]?ve been| have been)(?: (?:so|still|really|actually|half|a bit|absolutely|completely|totally|pretty|very|quite|already|literally))*/giu;
const HOW = /(?: (?:still|a bit|half|absolutely|slightly|so|really|very|completely|totally|pretty|quite))*/giu;
/** Words for it that mean nothing else: not "hammered", "wrecked", "smashed" or "wasted" by a shift. */
const UNFIT = [
  /drunk/giu,
  /tipsy/giu,
  /stoned/giu,
  /hung[- ]?over/giu,
  /over the (?:drink[- ]drive )?limit/giu,
  /off my (?:face|head)/giu,
];
const HIGH =
  /high(?! on (?!(?:drugs|weed|pills|cannabis|ketamine|cocaine|something|my)\b))(?! (?:up|fives?|hopes)\b)/giu;
/** Where colleagues drink and nobody is on duty. */
const NO_PARTY =
  /(?!['’]|\w| (?:drinks?|do|party|night|social|quiz|ball|bbq|barbecue|christmas|xmas|wedding|event)\b)/giu;
const AT_WORK = [
  inTurn(/(?:at work|on the ward)/giu, NO_PARTY),
  /on (?:duty(?! free)|shift|call|(?:my|a|the) (?:night |late |early |day )?shift)\b/giu,
  /in (?:theatre|clinic|handover)\b/giu,
];
const TO_WORK = /(?:to work|(?:on|in) (?:duty|shift|the ward)|on to (?:the ward|shift|duty)|in(?:to)? work)/giu;
const DRINK = [
  /(?<!alcohol[- ]free |non[- ]?alcoholic |zero |0% )/giu,
  [
    /wines?(?! gums?)/giu,
    /(?<!ginger |root )beers?/giu,
    /lagers?/giu,
    /ciders?/giu,
    /vodkas?/giu,
    /gins?/giu,
    /whisk(?:e?y|ies)/giu,
    /rums?(?! and raisin)/giu,
    /prosecco/giu,
    /[🍷🍺🍻🥃🍸🍹]/giu,
    /tequilas?/giu,
    /pints?(?! of (?:milk|water|squash|juice|blood|orange|coke))/giu,
  ],
] as const;
/** A drink the night before is no drink before work. */
const NOT_LONG_BEFORE = /(?: (?!after|night|day|days|evening|yesterday|last|week|hours|off)[\w'-]+){0,2}?,? /giu;
const AND_SO_TO_WORK = [
  /before /giu,
  /(?:and )?then (?:went|came|started|drove)(?: straight)?(?: back)?(?: on| in)?(?:to| to)? /giu,
  /and (?:went|came|drove) (?:straight )?(?:on|in|back)?(?:to| to)? /giu,
];
const SHIFT = inTurn(
  /(?:(?:my|the|a|this) )?(?:(?:night|late|early|long|day) )?(?:shift|nights(?! out| off)|work|duty(?! free)|lates|handover)/giu,
  NO_PARTY,
);

const UNFIT_ON_DUTY = anyOf([
  inTurn(I_AM, / /giu, [...UNFIT, HIGH], /(?: [\w'-]+){0,2}? /giu, AT_WORK),
  inTurn(
    /\bi (?:came|went|turned up|rolled|showed up|arrived|got)(?: back)?(?: in)? /giu,
    TO_WORK,
    HOW,
    / /giu,
    UNFIT,
    /\b/giu,
  ),
  inTurn(
    /\bi(?:['’]?ve)? (?:had|drank|downed|sank|necked|put away)(?: [\w'-]+){1,5}? /giu,
    ...DRINK,
    NOT_LONG_BEFORE,
    AND_SO_TO_WORK,
    SHIFT,
  ),
  /\bi (?:smoked?|vaped?)(?: [\w'-]+){0,2}? (?:weed|joints?|spliffs?|cannabis|bongs?)(?: (?!after|off)[\w'-]+){0,4}? (?:breaks?|shift|work|ward|duty)\b/giu,
  /\bi (?:nicked|nick|stole|steal|pocketed|pocket|pinched|swiped|helped myself to)(?: [\w'-]+){0,4}? (?:from|off|out of) (?:the|our|a)(?: ward)? (?:drugs?|meds|medicines?|medication|controlled drugs?|cd)(?: [\w'-]+)? (?:trolley|cupboard|room|fridge|store|box|stock|round)\b/giu,
  /\b(?:i|we|we all) (?:fell|fall|was|were|keep falling) (?:fast )?asleep (?:on|in|during) (?:(?:my|a|the|an|every|another) )?(?:night )?(?:shift|duty|one[- ]to[- ]ones?|obs)\b/giu,
  /\b(?:i|we)(?: all| both)? (?:slept|sleep|napped|nap) (?:on duty(?! free)|on shift|on nights instead|through (?:my|the)(?: [\w'-]+)? (?:obs|checks|alarms?|rounds?))\b/giu,
  /\bi (?:just |always |usually |often )?(?:wrote|write|signed|sign|ticked|tick|filled|fill|documented|charted|recorded)(?: (?:off|in|out|down|for))?(?: [\w'-]+){0,3}? (?:obs|observations|blood pressures?|bps?|charts?|checks?|checklists?|turns|rounds|fluids|temps?|temperatures?)(?: [\w'-]+){0,3}? without (?:even )?(?:taking|doing|checking|looking|giving|seeing|reading|measuring|counting)\b/giu,
  /\bi (?:just |always |usually |often )?(?:made up|make up|faked?|fudged?|falsif(?:y|ied)|backdated)(?: (?:the|my|all|his|her|their|some|a few|every|of|night|last|hourly|two|set))*(?: [\w'-]+['’]s)? (?:obs|observations|blood pressures?|bps|fluid balances?|temperatures?|signatures?)\b/giu,
  /\bi (?:never (?:do|bother with|did)|skip|skipped|always skip|can['’]?t be (?:bothered|arsed) (?:to do|with|doing)) (?:the |my |any |all )*(?:safety|second|equipment|ventilator|resus trolley|controlled drug|cd) checks?\b/giu,
]);

/** Where the author says outright that they were unfit for duty, slept on it, made up records or skipped checks. */
export const unfitOnDuty = (notes: Pick<Notes, 'text' | 'scopes'>) => saidOutright(notes, UNFIT_ON_DUTY);
