// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7146,0.3284,0.2818];

export const thresholds: Thresholds = {"any":0.7690936332670063,"pause":0.8192872099754603,"patient-identifier":0.3647141388897892,"patient-jigsaw":0.5622291249132357,"patient-relationship":0.4322956921092887,"colleague-private":0.3786577903386911,"employer-confidential":0.44825145973967173,"derogatory-patient":0.5162253459691584,"derogatory-colleague":0.27863270734538587,"discrimination":0.5427264084227177,"threat":0.5789324330137521,"profanity":0.26128004856728587,"disrepute":0.46626907074614415,"defamation":0.6977291754367972,"speaking-for-employer":0.5450348632373547,"political-work":0.5532595296841734,"individual-advice":0.4309238292664006,"boundaries":0.43275504377165436,"misleading-health-claim":0.6332409237371334,"promotion":0.5808209079625716,"unsafe-suicide-content":0.4722156649910815,"fitness-on-duty":0.5424690374406718,"work-security":0.4458474708019165,"raising-concern":0.3184612979409396,"person-in-crisis":0.34331944135018716};
