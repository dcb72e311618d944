/**
 * Events in a year, or people on a register, per 1,000 people.
 *
 * Attendances, admissions: NHS England 2023. Ambulance: Welsh Government 2023. Births, deaths: ONS, year to mid-2020.
 * Conditions: NHS Digital, Quality and Outcomes Framework 2020-21, England, all ages. Open Government Licence v3.0.
 *
 * Written by `npm run figures`.
 */
export const RATES = {
  attendances: 443.2,
  ambulance: 130.42,
  emergencyAdmissions: 108.84,
  births: 10.45,
  deaths: 9.98,
  asthma: 63.75,
  atrialFibrillation: 20.48,
  cancer: 32.1,
  chronicKidneyDisease: 39.56,
  copd: 19.28,
  heartDisease: 30.48,
  dementia: 7.1,
  depression: 122.9,
  diabetes: 71.09,
  epilepsy: 7.97,
  heartFailure: 9.07,
  hypertension: 139.3,
  learningDisability: 5.34,
  palliativeCare: 4.65,
  rheumatoidArthritis: 7.68,
  severeMentalIllness: 9.46,
  stroke: 18.01,
} as const;
