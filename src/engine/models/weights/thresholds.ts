// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6987,0.3518,0.2824];

export const thresholds: Thresholds = {"any":0.7393210782933294,"pause":0.7314900486223844,"patient-identifier":0.4013570523130769,"patient-jigsaw":0.6160200949757151,"patient-relationship":0.5124512585820801,"colleague-private":0.3783546329087342,"employer-confidential":0.532489312214769,"derogatory-patient":0.4358029275606953,"derogatory-colleague":0.46240521154950104,"discrimination":0.47033141884467344,"threat":0.3570559950808048,"profanity":0.42108797518949914,"disrepute":0.4986255707356952,"defamation":0.701029056350808,"speaking-for-employer":0.10799912870991454,"political-work":0.2721343761324977,"individual-advice":0.4595825509723202,"boundaries":0.3717013358028648,"misleading-health-claim":0.5243456164045706,"promotion":0.2117057515777219,"unsafe-suicide-content":0.6393974739336495,"fitness-on-duty":0.5037781956806632,"work-security":0.4024697566892865,"raising-concern":0.257472467486254,"person-in-crisis":0.20636068249903852};
