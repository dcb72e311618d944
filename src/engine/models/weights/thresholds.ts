// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7226,0.3274,0.2849];

export const thresholds: Thresholds = {"any":0.7733308500101311,"pause":0.8193302085619861,"patient-identifier":0.38949025123468833,"patient-jigsaw":0.5263883074557333,"patient-relationship":0.44876983786382824,"colleague-private":0.4358725574304946,"employer-confidential":0.597835789358025,"derogatory-patient":0.4097847531868871,"derogatory-colleague":0.445949103013713,"discrimination":0.3837206776295755,"threat":0.39275109042928164,"profanity":0.36471870011496277,"disrepute":0.532229946320772,"defamation":0.5102090391397581,"speaking-for-employer":0.6176705558352822,"political-work":0.42154800398762976,"individual-advice":0.5292412725196834,"boundaries":0.40177377467980446,"misleading-health-claim":0.4742320255349817,"promotion":0.45925677719750296,"unsafe-suicide-content":0.4538924933920599,"fitness-on-duty":0.5964095126579572,"work-security":0.5162138570585416,"raising-concern":0.32956674637494093,"person-in-crisis":0.463233434091166};
