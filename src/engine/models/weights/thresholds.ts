// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7042,0.3471,0.2771];

export const thresholds: Thresholds = {"any":0.7360139407730041,"pause":0.738676682032962,"patient-identifier":0.23699993708732942,"patient-jigsaw":0.4114402159534515,"patient-relationship":0.42438737775330476,"colleague-private":0.3956796793167638,"employer-confidential":0.4713233543101971,"derogatory-patient":0.3726434053086531,"derogatory-colleague":0.41165852419373317,"discrimination":0.40186873795736966,"threat":0.4371054738414148,"profanity":0.13084937250173043,"disrepute":0.6422886484067555,"defamation":0.4172931377193989,"speaking-for-employer":0.13634832159116253,"political-work":0.6995305251262899,"individual-advice":0.47313785140769504,"boundaries":0.6256455206392791,"misleading-health-claim":0.6511526358445106,"promotion":0.12904603880641566,"unsafe-suicide-content":0.6334470265426082,"fitness-on-duty":0.511178209064363,"work-security":0.42162757072709567,"raising-concern":0.25216048200432173,"person-in-crisis":0.21483951271643936};
