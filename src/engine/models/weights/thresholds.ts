// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6988,0.3523,0.2856];

export const thresholds: Thresholds = {"any":0.7399957446822888,"pause":0.7499891271536144,"patient-identifier":0.40849017743260563,"patient-jigsaw":0.6318350995045559,"patient-relationship":0.43696124963319993,"colleague-private":0.4607462958565346,"employer-confidential":0.3110033783712634,"derogatory-patient":0.4024971503362612,"derogatory-colleague":0.4128679568238673,"discrimination":0.558184655776717,"threat":0.48241728533014033,"profanity":0.21337565911621947,"disrepute":0.5280661010023467,"defamation":0.264838039071102,"speaking-for-employer":0.35415787525192166,"political-work":0.734410986707226,"individual-advice":0.5905814994663257,"boundaries":0.6204640956186178,"misleading-health-claim":0.5929204968263159,"promotion":0.5355230067966481,"unsafe-suicide-content":0.6305829019701514,"fitness-on-duty":0.4924010643630403,"work-security":0.5676175710324848,"raising-concern":0.24280196332871576,"person-in-crisis":0.22917489957165932};
