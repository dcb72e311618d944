import type { Text } from '../types/text';

/** Stems of strong swear words, letters drawn out or not. */
const STRONG =
  /f+(?:u+c*|oo|cu)k+|f+e+ck|cu+nt|sh+i+t|wank|bollo[ckx]|twat|^arse|arse(?:d|s|hole|holes)?$|prick|bastard|bugger|^piss|bitch|^toss(?:er|pot)|dick(?:head|s)?$|^cock|bellend|^knob|^tits?$|whore|slut/;
/** Letters behind signs, as in f**k. */
const MASKED = /\p{L}[*%!@#]+\p{L}?/u;

/** Whether the text may hold strong swearing. For what is masked the models decide whether it is. */
export const maySwear = ({ tokens, folded }: Text): boolean =>
  tokens.some(({ plain }) => STRONG.test(plain)) || MASKED.test(folded);

/** Words that are strong swearing by themselves, whatever stands around them. */
const STRONGEST =
  /^(?:mother|un|ab-?so-?|clusterf?)?f+u+c+k+(?:s|ed|er|ers|in|ing|ery|wit|face|up|all|ton)?$|^cu+nts?$/;

/** The words of a text that nobody would call mild. */
export const strongestSwearing = ({ tokens }: Text): Text['tokens'] =>
  tokens.filter(({ plain }) => STRONGEST.test(plain));
