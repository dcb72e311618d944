// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6985,0.3518,0.2796];

export const thresholds: Thresholds = {"any":0.7511185964884626,"pause":0.7297417392385995,"patient-identifier":0.3412259027529076,"patient-jigsaw":0.6361018524319835,"patient-relationship":0.4074821672322776,"colleague-private":0.31462892378792395,"employer-confidential":0.295977230416508,"derogatory-patient":0.3249845975844764,"derogatory-colleague":0.4601650475550947,"discrimination":0.4378356797797752,"threat":0.3276996982526518,"profanity":0.15716835917012006,"disrepute":0.6731565086398487,"defamation":0.3585724128646679,"speaking-for-employer":0.5088539795164202,"political-work":0.639876618330681,"individual-advice":0.5568108452508063,"boundaries":0.6013580504264278,"misleading-health-claim":0.7083105658980625,"promotion":0.5761100263886999,"unsafe-suicide-content":0.32042546579060555,"fitness-on-duty":0.6898681263060883,"work-security":0.7393470207623403,"raising-concern":0.23517503696157094,"person-in-crisis":0.20001471502727752};
