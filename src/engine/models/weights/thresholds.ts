// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7221,0.3187,0.2845];

export const thresholds: Thresholds = {"any":0.770066144709425,"pause":0.8136722585830153,"patient-identifier":0.3985294763542721,"patient-jigsaw":0.5364801661077806,"patient-relationship":0.44143324832619074,"colleague-private":0.5906259170586685,"employer-confidential":0.42949623667074194,"derogatory-patient":0.4278164027817762,"derogatory-colleague":0.4864418305108295,"discrimination":0.4250102703981383,"threat":0.534556285150672,"profanity":0.1550522878852594,"disrepute":0.3251332310458964,"defamation":0.7668255138436696,"speaking-for-employer":0.6328176731291714,"political-work":0.7837329430135007,"individual-advice":0.6261520414436509,"boundaries":0.5396006323915655,"misleading-health-claim":0.5601332711153508,"promotion":0.4508771464565153,"unsafe-suicide-content":0.5325177574164092,"fitness-on-duty":0.4929831572313602,"work-security":0.4850953527576697,"raising-concern":0.3089521732485108,"person-in-crisis":0.3147381403348349};
