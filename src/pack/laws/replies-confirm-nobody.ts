import { eachText } from '../each-text';
import type { Law } from './law';

/** What would tell readers that the one who is answered was in our care. */
const CONFIRMS =
  /\b(?:when (?:we|i) (?:saw|treated|met|admitted|discharged|spoke to|looked after) you|(?:when|while|since|after) you (?:were|came|attended|visited|stayed|left|saw)\b|you(?:['’]re| are| were) (?:a|our|one of our|an in|an out)[- ]?patients?|as (?:a|our) patient|you (?:were|have been|had been) (?:seen|treated|admitted|discharged|referred|under our care|in our care|with us|on (?:our|the) ward)|you (?:attended|missed|cancelled) (?:your|an|the)|(?:we|our (?:team|staff)) (?:treated|cared for|saw|looked after|admitted|operated on) you|our records|your (?:notes|records?|file|appointment|operation|surgery|admission|discharge|stay|visit|treatment|diagnosis|results?|referral|consultant|midwife|ward|medication|prescription|therapy|care plan|time (?:with us|on (?:our|the) ward)))\b/iu;
const CONFIRMS_WELSH =
  /\b(?:pan (?:oeddech|ddaethoch|welsom)|eich (?:triniaeth|apwyntiad|arhosiad|ymweliad|llawdriniaeth|canlyniadau|cofnodion|nodiadau|meddyginiaeth|diagnosis)|ein cofnodion|rydych chi(?:’n| yn) glaf)\b/iu;
/** A sentence that leaves it open confirms nothing. */
const LEAVES_OPEN =
  /\b(?:if|whether|anyone|anybody|any patient|nobody|can(?:no|['’])t|could not|do not|don['’]t|os|p['’]un|unrhyw un|allwn ni ddim|ni allwn)\b/iu;

/** No line to answer with may confirm that somebody is a patient. */
export const repliesConfirmNobody: Law = ({ replyTemplates }) =>
  replyTemplates.flatMap(({ text }, i) =>
    eachText(text, `replyTemplates.${i}.text`)
      .filter((one) => sentencesOf(one.text).some((sentence) => confirms(sentence)))
      .map(({ path }) => ({ path, key: 'confirms_patient' as const })),
  );

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|\n+/);
const confirms = (sentence: string) =>
  (CONFIRMS.test(sentence) || CONFIRMS_WELSH.test(sentence)) && !LEAVES_OPEN.test(sentence);
