// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7019,0.3536,0.2876];

export const thresholds: Thresholds = {"any":0.7545707536516285,"pause":0.7425295119211498,"patient-identifier":0.3473814385061418,"patient-jigsaw":0.4523777225072231,"patient-relationship":0.3824357750367036,"colleague-private":0.3711977726839118,"employer-confidential":0.3713564152507321,"derogatory-patient":0.3549641054577219,"derogatory-colleague":0.37961251953998826,"discrimination":0.5321214815006194,"threat":0.3891211268932916,"profanity":0.658930322418324,"disrepute":0.6652837580147799,"defamation":0.7409854091147838,"speaking-for-employer":0.2808470159644117,"political-work":0.6163623689093203,"individual-advice":0.521734963929936,"boundaries":0.3511379959661328,"misleading-health-claim":0.596597653865773,"promotion":0.4975076023861153,"unsafe-suicide-content":0.6320333935370746,"fitness-on-duty":0.46701709732028307,"work-security":0.5242675340004463,"raising-concern":0.24465607264401765,"person-in-crisis":0.2173833078411012};
