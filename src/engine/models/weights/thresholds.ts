// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7054,0.3448,0.2668];

export const thresholds: Thresholds = {"any":0.7488915071632765,"pause":0.71909073750467,"patient-identifier":0.39744519326474004,"patient-jigsaw":0.6066614910659542,"patient-relationship":0.39605245629853053,"colleague-private":0.48413234980934267,"employer-confidential":0.5989990281647652,"derogatory-patient":0.3676532528945129,"derogatory-colleague":0.35304757283026816,"discrimination":0.41481718116679356,"threat":0.28660166796119896,"profanity":0.21915347087679718,"disrepute":0.27697274958361456,"defamation":0.20446486086938834,"speaking-for-employer":0.7131566717897405,"political-work":0.5542019784632308,"individual-advice":0.6125913568533835,"boundaries":0.5815861325577261,"misleading-health-claim":0.6099923196783877,"promotion":0.5552179957353273,"unsafe-suicide-content":0.32523784553707064,"fitness-on-duty":0.6431342788824469,"work-security":0.7520017780264844,"raising-concern":0.2650794207271129,"person-in-crisis":0.19014941928848894};
