// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6996,0.3534,0.285];

export const thresholds: Thresholds = {"any":0.7465439555109356,"pause":0.7307371287914949,"patient-identifier":0.3000719065290135,"patient-jigsaw":0.5520701871023452,"patient-relationship":0.46223022088511906,"colleague-private":0.45669133444498067,"employer-confidential":0.3981386831540333,"derogatory-patient":0.38811102801748354,"derogatory-colleague":0.4646303805192514,"discrimination":0.4033215183522967,"threat":0.5804549011396436,"profanity":0.35428642935123444,"disrepute":0.2639517146920697,"defamation":0.6155979381554371,"speaking-for-employer":0.599884518111687,"political-work":0.12236896369333768,"individual-advice":0.5265259301534161,"boundaries":0.633837520836176,"misleading-health-claim":0.4920876022517922,"promotion":0.6839157590183442,"unsafe-suicide-content":0.6554004306606431,"fitness-on-duty":0.5133037597523452,"work-security":0.5618849750226804,"raising-concern":0.2569596156414004,"person-in-crisis":0.207040688323063};
