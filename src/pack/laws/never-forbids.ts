import { eachText } from '../each-text';
import type { Law } from './law';

const WHOLE =
  '(?:anything|at all|about (?:work|your work|the (?:trust|organisation|hospital|board))|on(?: any)? social media|online|in public|to social media)';
/** Ways to say that nobody may post. Asking not to post a patient's name is no such thing. */
const FORBIDS = [
  `\\b(?:must|may|should|can|shall) ?(?:not|never)|\\bcan['’]?t|\\bmustn['’]t|\\bdo not|\\bdon['’]t|\\bnever|\\b(?:not|never) (?:allowed|permitted) to|\\bforbidden to|\\bbanned from|\\bprohibited from`,
].map(
  (no) =>
    new RegExp(
      `(?:${no}) (?:post|posting|tweet|tweeting|write|writing|publish|publishing|comment|commenting|share|sharing|speak|use|using)\\b[^.!?\\n]{0,20}?\\b${WHOLE}\\b`,
      'iu',
    ),
);
const NOT_ALLOWED =
  /\b(?:posting|posts|commenting|social media|tweeting|criticism|criticising)\b[^.!?\n]{0,40}\b(?:is|are|will be) (?:strictly )?(?:forbidden|prohibited|banned|not (?:allowed|permitted|tolerated)|gross misconduct)\b/iu;
const NEEDS_LEAVE =
  /\b(?:ask|get|seek|obtain|need)\b[^.!?\n]{0,40}\b(?:permission|approval|leave|clearance)\b[^.!?\n]{0,40}\bbefore (?:you )?post(?:ing)?\b/iu;
const WELSH =
  /\b(?:ni chewch|chewch chi ddim|peidiwch â) (?:phostio|bostio|postio|ysgrifennu|rhannu)\b[^.!?\n]{0,20}\b(?:dim byd|unrhyw beth|am eich gwaith|ar gyfryngau cymdeithasol|ar-lein)|\b(?:gwaherddir|mae gwaharddiad ar) (?:bostio|postio|gyfryngau cymdeithasol)/iu;

const forbids = (text: string) => [...FORBIDS, NOT_ALLOWED, NEEDS_LEAVE, WELSH].some((pattern) => pattern.test(text));

/** A pack coaches: nothing in it forbids posting. Situations to practise may quote somebody who does. */
export const neverForbids: Law = ({ drills: _practice, ...pack }) =>
  eachText(pack)
    .filter(({ text }) => forbids(text))
    .map(({ path }) => ({ path, key: 'forbids' as const }));
