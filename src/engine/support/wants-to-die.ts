import { anyOf } from '../text/any-of';
import { scopesOf } from '../text/scopes';
import type { Scope, Text } from '../types/text';

/** In the first person and in so many words. What is only meant is left to what drafts taught. */
const WANTS_TO_DIE = anyOf([
  /\bi(?:['’]?m| am|['’]?ve been| feel| have been)(?: (?:really|just|actually|honestly|still|so|feeling|actively))* suicidal\b/giu,
  // after a long shift people "want to die"; meant, it is said with more than that
  /\bi (?:(?:really|actually|honestly|still|do) )+(?:want to|wanna) die\b/giu,
  /\bi (?:(?:just|so) )*(?:want to|wanna) die (?:tonight|now|today|any ?more|so (?:much|badly)|and)\b/giu,
  /\bi (?:(?:really|just|actually|honestly|still|do) )*(?:want to|wanna|need to) (?:be dead|end (?:my life|my own life|it all))\b/giu,
  /\bi (?:(?:really|just) )*wish (?:that )?i (?:(?:was|were) dead|(?:wasn|weren)['’]?t (?:alive|here any ?more))\b/giu,
  /\bi (?:(?:really|just|honestly) )*(?:don['’]?t|do not) want to (?:live any ?more|live like this|be alive|exist)\b/giu,
  // by one's own hand
  /\b(?:i['’]?ll|i will|going to|gonna|want to|wanna|need to|about to|tempted to|plan(?:ning)? to) (?:kill|hang|drown|unalive) myself\b/giu,
  /\b(?:think(?:ing)? (?:about|of)|plan(?:ning)? on) (?:killing|hanging|drowning|unaliving) myself\b/giu,
]);

/** Laughter, shame, gin: nobody needs the crisis lines over a mandatory module. */
const NOT_MEANT =
  /^\W*(?:laugh\w*|(?:of|from|with) (?:the )?(?:shame|embarrassment|boredom|cringe|laugh\w*|happiness|jealousy|cold|heat)|in|on|over|out)\b|\b(?:lol|lmao|haha\w*)\b|[😂🤣😆😹💀]/iu;
const EXCUSES: readonly Scope[] = ['quoted', 'reported', 'hypothetical'];

/** Whether whoever wrote a text says of themselves that they want to die. Linear in its length. */
export function wantsToDie(text: Text): boolean {
  const said = [...text.folded.matchAll(WANTS_TO_DIE)];
  if (said.length === 0) return false;
  const scopes = scopesOf(text);
  return said.some((match) => {
    const { start, end } = text.toOriginal(match.index, match.index + match[0].length);
    const after = text.folded.slice(match.index + match[0].length, match.index + match[0].length + 40);
    return !NOT_MEANT.test(after) && !EXCUSES.some((scope) => scopes.covers(scope, start, end));
  });
}
