// Written by `npm run train`; what it learnt from stands in docs/model-card.md.
import type { Anything } from '../anything';
import type { Thresholds } from '../thresholds';

export const anything: Anything = [0.67, 0.33, 0.4];

export const thresholds: Thresholds = {"any":0.7264333403883569,"pause":0.8102526845493394,"patient-identifier":0.37201414639461083,"patient-jigsaw":0.4579782184141492,"patient-relationship":0.4470122592812081,"colleague-private":0.4362470449778109,"employer-confidential":0.40405405781466425,"derogatory-patient":0.32072371203081823,"derogatory-colleague":0.39368995755488945,"discrimination":0.4601177017089493,"threat":0.3088835005351197,"profanity":0.5675048601940648,"disrepute":0.5383058017846241,"defamation":0.6016675704966098,"speaking-for-employer":0.5431498464070079,"political-work":0.2570518258781103,"individual-advice":0.5232090533973485,"boundaries":0.716760190844304,"misleading-health-claim":0.5506806794385684,"promotion":0.5545704419429754,"unsafe-suicide-content":0.5092923224968716,"fitness-on-duty":0.5734084206133669,"work-security":0.6749644269807218,"raising-concern":0.3254289027539472,"person-in-crisis":0.3728361214740596};
