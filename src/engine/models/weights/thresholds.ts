// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7013,0.3519,0.2836];

export const thresholds: Thresholds = {"any":0.7393020416651414,"pause":0.733816136310771,"patient-identifier":0.33459956692214615,"patient-jigsaw":0.42120801813842923,"patient-relationship":0.4097804007650538,"colleague-private":0.3947211557554636,"employer-confidential":0.30092210803263514,"derogatory-patient":0.43009557297739964,"derogatory-colleague":0.4163784690381477,"discrimination":0.48091863606971086,"threat":0.5277897682343885,"profanity":0.15435821335832378,"disrepute":0.5335696356228994,"defamation":0.44469661918678893,"speaking-for-employer":0.08421254640896393,"political-work":0.2201249950872647,"individual-advice":0.5541247282346782,"boundaries":0.6416907757114709,"misleading-health-claim":0.5107804726661744,"promotion":0.2246471802167267,"unsafe-suicide-content":0.5732671738782488,"fitness-on-duty":0.4932202467274241,"work-security":0.5771331762563268,"raising-concern":0.25332579191678956,"person-in-crisis":0.2060931219491189};
