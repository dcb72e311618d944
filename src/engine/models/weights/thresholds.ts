// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.6995,0.3529,0.2841];

export const thresholds: Thresholds = {"any":0.7413052372867377,"pause":0.7318032882764041,"patient-identifier":0.3750217788546221,"patient-jigsaw":0.4982561494001724,"patient-relationship":0.4283368905459054,"colleague-private":0.42710952456681084,"employer-confidential":0.754102808817911,"derogatory-patient":0.4580688349235415,"derogatory-colleague":0.4135520921468685,"discrimination":0.4120035413877072,"threat":0.3598198311165928,"profanity":0.10899530000959999,"disrepute":0.20483033179357368,"defamation":0.32153036747214486,"speaking-for-employer":0.5650045437835234,"political-work":0.21241807566812096,"individual-advice":0.5859269425953411,"boundaries":0.37616635122084047,"misleading-health-claim":0.5378895018492024,"promotion":0.5881193151469123,"unsafe-suicide-content":0.5858974042295491,"fitness-on-duty":0.49367847199032794,"work-security":0.5987647445533356,"raising-concern":0.25076899346292775,"person-in-crisis":0.19948215261695887};
