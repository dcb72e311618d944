// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6981,0.3536,0.2867];

export const thresholds: Thresholds = {"any":0.7308,"pause":0.7753,"patient-identifier":0.3872,"patient-jigsaw":0.5005,"patient-relationship":0.4872,"colleague-private":0.5208,"employer-confidential":0.464,"derogatory-patient":0.3683,"derogatory-colleague":0.3805,"discrimination":0.4752,"threat":0.4841,"profanity":0.0978,"disrepute":0.2,"defamation":0.4937,"speaking-for-employer":0.6746,"political-work":0.7097,"individual-advice":0.4976,"boundaries":0.4522,"misleading-health-claim":0.5184,"promotion":0.6412,"unsafe-suicide-content":0.5775,"fitness-on-duty":0.536,"work-security":0.4325,"raising-concern":0.2525,"person-in-crisis":0.2055};
