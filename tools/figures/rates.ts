import { readCsv } from './read-csv';

/** Which rows of `activity.csv` are used, under which name. */
const WANTED: Record<string, { measure: string; area: string }> = {
  attendances: { measure: 'A&E attendances, all types', area: 'England' },
  ambulance: { measure: 'emergency ambulance calls (red, amber, green)', area: 'Wales' },
  emergencyAdmissions: { measure: 'emergency admissions through A&E', area: 'England' },
  births: { measure: 'births', area: 'UK' },
  deaths: { measure: 'deaths', area: 'UK' },
  asthma: { measure: 'asthma', area: 'England' },
  atrialFibrillation: { measure: 'atrial fibrillation', area: 'England' },
  cancer: { measure: 'cancer', area: 'England' },
  chronicKidneyDisease: { measure: 'chronic kidney disease', area: 'England' },
  copd: { measure: 'COPD', area: 'England' },
  heartDisease: { measure: 'coronary heart disease', area: 'England' },
  dementia: { measure: 'dementia', area: 'England' },
  depression: { measure: 'depression', area: 'England' },
  diabetes: { measure: 'diabetes', area: 'England' },
  epilepsy: { measure: 'epilepsy', area: 'England' },
  heartFailure: { measure: 'heart failure', area: 'England' },
  hypertension: { measure: 'hypertension', area: 'England' },
  learningDisability: { measure: 'learning disability', area: 'England' },
  palliativeCare: { measure: 'palliative care', area: 'England' },
  rheumatoidArthritis: { measure: 'rheumatoid arthritis', area: 'England' },
  severeMentalIllness: { measure: 'severe mental illness (schizophrenia, bipolar, other psychoses)', area: 'England' },
  stroke: { measure: 'stroke or TIA', area: 'England' },
};

/** Events in a year, or people on a register, per 1,000. */
export function readRates(data: string): Record<string, number> {
  const rows = readCsv(`${data}/activity.csv`);
  return Object.fromEntries(
    Object.entries(WANTED).map(([name, { measure, area }]) => {
      const row = rows.find((r) => r.measure === measure && r.area === area);
      if (!row) throw new Error(`activity.csv has no row "${measure}" for ${area}`);
      return [name, Number(row.rate_per_1000)];
    }),
  );
}
