import { listOf, type Vocabulary } from './vocabulary';

/** How staff, patients and the public say that something is wrong, or that they will not be silent. Written by hand. */
export const concerns: Vocabulary = {
  anywhere: listOf(
    'unsafe, not safe, patient safety, patients at risk, lives at risk, at risk of harm, harmed, avoidable death*, excess death*, mortality',
    'neglect*, abus*, cruel*, mistreat*, restrain*, assault*, grope*, harass*, bully*, bullied, intimidat*, victimis*, retaliat*',
    'short staffed, short-staffed, understaff*, short staffing, staffing level*, unsafe staffing, safe staffing, no staff, too few staff, skeleton staff',
    'corridor care, trolley wait*, waiting list*, waiting time*, long wait*, four hour target, ambulance queue*, bed block*',
    'cover up, cover-up, covered up, hush* up, gagged, gagging, silenced, nda, non disclosure, whistleblow*, whistle-blow*, whistle blow*',
    'speak up, speaking up, speak out, spoke up, raise concerns, raised concerns, raising concerns, raise a concern, concern*, freedom to speak up, duty of candour',
    'falsif*, fraud*, corrupt*, fiddled, doctored, illegal*, unlawful*, negligen*, malpractice, misconduct, wrongdoing, breach*, scandal*, failing*, failure*',
    'datix, incident report*, serious incident*, never event*, near miss*, lfpse, complain*, grievance*, tribunal*, dismissal, dismissed, sacked, redundan*, suspended',
    'no ppe, ppe, broken equipment, faulty, out of order, mould, legionella, asbestos, raac, sewage, infection outbreak, outbreak*',
    'cut*, closure*, closing, cuts to services, privatis*, outsourc*, pay, pay rise, pay cut*, strike*, striking, picket*, industrial action, ballot*, dispute*, protest*, campaign*, petition*',
    'racis*, sexis*, homophob*, transphob*, islamophob*, antisemiti*, discriminat*, inequal*, disrepute',
    'suicid*, burnout, burned out, burnt out, exhausted, overwork*, stress*, unpaid overtime, missed break*',
    'anniogel, ddim yn ddiogel, diogelwch cleifion, prinder staff, codi pryder*, pryder*, chwythu’r chwiban, cam-drin, esgeuluso, bwlio, aflonyddu, cuddio’r gwir, twyll, anghyfreithlon, cwyn, cwynion, streic*, toriadau, rhestr* aros, gofal coridor',
  ),
  alone: listOf(
    'danger, dangerous, risk, risks, ignored, delayed, delays, lied, lies, death, deaths, died, killed, harm, wait, waits, crisis, failed',
  ),
};
