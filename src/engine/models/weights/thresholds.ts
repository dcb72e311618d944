// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7035,0.3428,0.2912];

export const thresholds: Thresholds = {"any":0.757844947244098,"pause":0.7409195407965636,"patient-identifier":0.3360547165974841,"patient-jigsaw":0.5008831101425307,"patient-relationship":0.4175427685964947,"colleague-private":0.6455672914714049,"employer-confidential":0.4179177866646819,"derogatory-patient":0.38175939443393336,"derogatory-colleague":0.4013219032370832,"discrimination":0.5445892589725173,"threat":0.5110684194291002,"profanity":0.20051584936744482,"disrepute":0.5687426990221329,"defamation":0.615763775123668,"speaking-for-employer":0.31912300534186555,"political-work":0.6055662819454217,"individual-advice":0.5243069427270058,"boundaries":0.6199053663328891,"misleading-health-claim":0.5162732951878376,"promotion":0.5201535685337995,"unsafe-suicide-content":0.6019918689136112,"fitness-on-duty":0.6584056257862174,"work-security":0.5343422939657743,"raising-concern":0.27380302763075753,"person-in-crisis":0.2617616942285662};
