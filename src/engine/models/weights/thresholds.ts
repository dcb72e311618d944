// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.7075,0.3392,0.2906];

export const thresholds: Thresholds = {"any":0.7725217609846865,"pause":0.8189819815761001,"patient-identifier":0.4783457172148884,"patient-jigsaw":0.47660157766945205,"patient-relationship":0.46211346077135956,"colleague-private":0.4185095384721554,"employer-confidential":0.5754108510036452,"derogatory-patient":0.40161535002826293,"derogatory-colleague":0.41591576521052,"discrimination":0.47354945123967657,"threat":0.5142429443445816,"profanity":0.365322313330248,"disrepute":0.4380534319033861,"defamation":0.3295159498015476,"speaking-for-employer":0.5692598426080389,"political-work":0.5027632283570657,"individual-advice":0.46028357117935687,"boundaries":0.5404036831465121,"misleading-health-claim":0.4323375111466606,"promotion":0.29774298427954066,"unsafe-suicide-content":0.5250862526915557,"fitness-on-duty":0.48981544327880033,"work-security":0.7133314126688296,"raising-concern":0.32778664885556275,"person-in-crisis":0.32659316220218026};
