import { phrases } from './phrases';

/** `own`: somebody the author cares for; `stay`: somebody in a service; `done`: what was done for them. */
export type CareClass = 'own' | 'stay' | 'done';

const KINDS =
  'patient pt lady ladies gentleman gents gent man woman lad lass boy girl mum mums mam client clients resident residents service user kid kids baby babies family fella bloke chap';

const owned = KINDS.split(' ')
  .flatMap((who) =>
    ['my', 'our', 'one of my', 'one of our', 'another of my', 'another of our'].map((whose) => `${whose} ${who}`),
  )
  .filter(
    (phrase) =>
      !/^(?:my|our) (?:man|lad|lass|boy|girl|mum|mam|kid|kids|baby|babies|family|lady|fella|bloke|user|service|woman)$/.test(
        phrase,
      ),
  );

export const careWords = phrases<CareClass>({
  own: `${owned.join(', ')}, my patients, our patients, patient of mine, a patient of, one of mine, one of ours, one of my regulars, my service user, our service user, my service users, on my caseload, on my list, on my books, on our books, on my round, my regular, our regular, our wee man, our wee lady, my wee man, my wee lady, our little lady, our little man, my little old lady, my stroke lady, our stroke lady, my dialysis man, my first patient, my last patient, my favourite patient, favourite patient, under my care, under our care, in our care, in my care, in my chair, i nursed, we nursed, i looked after, we looked after, looked after him, looked after her, i delivered, we delivered, had a patient, had a lady, had a gentleman, had a man in, had a woman in, had a lad in, had a lass in, had one in, had him in, had her in, we had him, we had her, got a lady, got a patient, seen him in, seen her in, saw him in, saw her in, i saw him, i saw her, came to see me, came to see us, sat with him, sat with her, patient today, patient tonight, patient yesterday, patient this morning, patient in bed, pt in bed, lady in bed, man in bed, gentleman in bed, lady in room, man in room, resident in room, chap in bed, my two o'clock`,
  stay: `admitted, readmitted, re-admitted, was admitted, came in with, came in by, brought in, brought into, brought him in, brought her in, in with us, with us for, with us on, in for a, in for his, in for her, in for their, in resus, in theatre, in recovery, in a side room, in the side room, on our ward, on my ward, on our unit, on my unit, in our unit, in our bay, in my bay, on the ward, on this ward, in our department, in our ed, in our icu, in our home, in our surgery, at our surgery, in clinic, in my clinic, in our clinic, back in, back on the ward, still in with, in hospital with, sectioned, detained, transferred to us, transferred from, handed over, waiting for a bed, waiting in, on a trolley, outlier, boarded, medically fit, on the waiting list, registered with us, lives with us, our home, moved in with us`,
  done: `discharged, discharge summary, sent home, going home, went home, home today, home tomorrow, for home, ttos, tto, operated on, we operated, i operated, in surgery, we tubed, we shocked, cpr on, i took bloods, took his bloods, took her bloods, his bloods, her bloods, his results, her results, their results, bloods back, results back, his notes, her notes, their notes, his scan, her scan, his obs, her obs, obs were, wound check, leg dressing*, dressing change, heel prick, smear, swallow assessment, safeguarding referral, cannulated, catheterised, scanned her, scanned him, i diagnosed, we diagnosed, i prescribed, told him he had, told her she had, broke the news, breaking bad news, prescribed him, prescribed her, gave him his, gave her her, called time of death, last offices, laid him out, laid her out, fit to go, back for, repeat bloods, next appointment, his appointment, her appointment, dna'd, dnad, nil by mouth, nbm, consent form`,
});
