import { hasCheckDigit, isDay } from './check-digit';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { before, type DigitGroup, digitRuns, windows } from './digit-runs';

const NAMED =
  /(?:\bnhs|\bh\s?(?:&|and|\+)\s?c|\bhcn|\bhealth (?:and|&) care)[ :.#-]{0,3}(?:no|num|number|nr|id)?s?\b[^\d\n]{0,14}$/u;
const PHONED = /(?:\btel|\bphone|\bmob(?:ile)?|\bfax|\bring|\bcall|\btext|\bwhatsapp|\+)[^\d\n]{0,12}$/u;

/** One in eleven numbers has a right check digit by chance: what it is called tells it apart. */
const CALLED_OTHERWISE =
  /\b(?:isbn(?:-1[03])?|tracking|parcel|order (?:no|num|number)|invoice|serial|barcode|account|booking)\b[^\d\n]{0,14}$|\b(?:lotto|lottery|euromillions|thunderball|syndicate|bingo|sudoku)\b/u;

/** A mobile or landline number without its leading nought. */
const LIKE_A_PHONE = /^[1-378]/u;

/**
 * Ten digits with a right check digit, however spaced, or any ten that are called an NHS number. The Health and Care
 * number of Northern Ireland (320 000 0015 to 399 999 9999) is told apart by nothing but its range and points at one
 * person just as well, so it is of this kind.
 */
export const mention = defineMention({
  kind: 'nhs-number',
  find: (text) => {
    const found: Found[] = [];
    for (const run of digitRuns(text))
      for (const ten of windows(run, 10)) {
        if (found.some((f) => f.end > ten.start) || !standsAlone(text.folded, ten)) continue;
        const words = before(text, ten.start, 32);
        const named = NAMED.test(words);
        const stands =
          hasCheckDigit(ten.digits) &&
          !(PHONED.test(words) && LIKE_A_PHONE.test(ten.digits)) &&
          !CALLED_OTHERWISE.test(words) &&
          !isBirthNumber(ten.digits) &&
          ten.digits[0] !== '0';
        if (named || stands) found.push({ start: ten.start, end: ten.end, value: ten.digits });
      }
    return found;
  },
});

/** Six digits that are a day, as CHI numbers begin. */
export const isBirthNumber = (digits: string): boolean => isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));

const DIALLED_FROM_ABROAD = /(?:\+|\b00)44[\s().-]*(?:0[\s().-]*)?$|\b44[\s.-]$/u;
/** The number of a bed that digits held apart run into: `bed 4 9 9 9 …`. */
const OF_A_BED = /\b(?:bed|bay|ward|room|cot|cubicle|theatre)\s*$/iu;

/** Not the tail of something longer: a phone number after +, a card number, a link. */
export const standsAlone = (folded: string, { start, end }: DigitGroup): boolean => {
  const last = folded.slice(Math.max(0, start - 14), start);
  return (
    !/[+£$€\p{L}_=/]$/u.test(last) &&
    !DIALLED_FROM_ABROAD.test(last) &&
    !OF_A_BED.test(last) &&
    !/^(?:[\p{L}_]|[%=]|[ -]?\p{Nd}{4}[ -]\p{Nd}{4})/u.test(folded.slice(end, end + 11))
  );
};

export const examples: MentionExamples = {
  find: [
    'Can someone chase bloods for «999 000 0018» please',
    '«9990000018» potassium 7.1',
    'nhs no: «999-118-3051»',
    'n.h.s n.u.m.b.e.r «9 9 9 1 1 8 3 0 5 1»',
    'bed 4 «999 000 0018» bloods',
    'NHS number is «9991183052», last digit smudged',
    'H&C number «320 000 0015» from Belfast',
    '«999.000.0018»',
    'can someone ring «999 431 8276» back about her bloods',
    'ref «９９９ ０００ ００１８»',
    'nhs number «nine double nine, zero zero zero, double oh one eight», can you look?',
  ],
  leave: [
    'ring me on 07700 900431',
    '+44 7700 900431',
    '0044 7700900280',
    'order 9990000017 has shipped',
    'parcel tracking no. 9990000018 is stuck in Daventry',
    'our syndicate: 4 11 19 23 38 44',
    'the total was 1,234,567,890',
    'call 7700900000 after five',
    '0000000000',
    'card 4929 0000 0018 1234',
    'https://example.com/status/9990000018',
    'one two three four five six seven eight nine ten, coming, ready or not',
    'scores at handover: nine, nine, eight, nine, seven, nine, nine, eight, ten',
  ],
};
