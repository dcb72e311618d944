import { anyOf, inTurn } from '../text/any-of';
import type { Notes } from '../types/notes';
import { saidOutright } from './passages';

const PATIENT =
  /(?:an? (?:ex|former|old|discharged)[- ]|(?:a|my|this|that|our|one of (?:my|our))(?: (?:ex|former|old|new|lovely|gorgeous|fit|hot|discharged|married))*[- ])patients?/giu;
const RELATIVE =
  /['’]s (?:mum|mam|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|ex|cousin|niece|nephew|girlfriend|boyfriend|fianc[eé]e?)\b/giu;
/** The patient ends there: no "patient man", "patient safety lead" or "patient's cannula". */
const NO_MORE =
  /(?! on my mind)(?=\s*(?:$|[^\w\s'’-]|(?:and|but|who|from|last|on|in|at|because|for|since|yesterday|today|tonight|again|once|twice|of|the|he|she|we|when|while|after|before|this|now|lol|so|every|as|there|i|it|all|over|during|until|years|months|weeks)\b))/giu;
const WHOM = [inTurn(PATIENT, RELATIVE), inTurn(PATIENT, NO_MORE)];
const ANY_PATIENT = [inTurn(PATIENT, RELATIVE), PATIENT];
const MONEY =
  /(?:£ ?\d+|(?:\d+|[a-z]+) (?:quid|pounds|grand)|money|cash|a tenner|a fiver|(?:a|the|my) (?:loan|deposit|rent))/giu;

const TIES_TO_PATIENTS = anyOf([
  inTurn(
    /\bi(?:['’]?m| am|['’]?ve been| have been|['’]?ve| have)?(?: (?:still|secretly|now|actually|just|once|also|even))* /giu,
    [
      /(?:slept|sleeping) with/giu,
      /snogg(?:ed|ing)|shagg(?:ed|ing)|sext(?:ed|ing)|dat(?:ed|ing)/giu,
      /(?:had|having) (?:sex|an affair|a fling) with/giu,
      /(?:hooked up|got off) with/giu,
      /(?:went|going|been) on (?:a date|dates) with|(?:had|got|have) a date with/giu,
    ],
    / /giu,
    WHOM,
  ),
  inTurn(/\bi(?:['’]?m| am|['’]?ve been| have been)? (?:spent|spending) the night with /giu, PATIENT, RELATIVE),
  inTurn(
    /\bi(?:['’]?ve| have)?(?: (?:just|finally|once))? asked /giu,
    ANY_PATIENT,
    / out (?:for (?:a )?(?:drinks?|dinner)|on a date)\b/giu,
  ),
  inTurn(/\bi(?:['’]?ve| have)?(?: (?:just|once|even))? (?:lent|loaned) /giu, ANY_PATIENT, / /giu, MONEY),
  inTurn(/\bi(?:['’]?ve| have)?(?: (?:just|once|even))? borrowed /giu, MONEY, / (?:from|off) /giu, WHOM),
  inTurn(/\b/giu, ANY_PATIENT, / (?:is lending|has lent|lent|is loaning|loaned) me(?: [\w'-]+){0,2}? /giu, MONEY),
]);

/** Where the author says outright that they have a romantic, sexual or financial tie to a patient or a patient's relative. */
export const tiesToPatients = (notes: Pick<Notes, 'text' | 'scopes'>) => saidOutright(notes, TIES_TO_PATIENTS);
