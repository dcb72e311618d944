import type { Basis, Narrows } from '../detail';
import { assumed, figured, fromTable } from './finder';
import { words } from './words';

/** Illness, injury, operation. Registers where there is one, else bands. */
export const findConditions = fromTable('condition', [
  [
    words`
      asthma\w*  inhalers?
    `,
    { rate: 'asthma' },
  ],
  [
    words`
      atrial fibrillation
    `,
    { rate: 'atrialFibrillation' },
  ],
  [
    words`
      cancers?  tumou?rs?  chemo(?:therapy)?  radiotherapy  lymphoma  leuk(?:a)?emia  melanoma  metastas[ei]s
      mastectomy  oncology
    `,
    { rate: 'cancer' },
  ],
  [
    words`
      copd  emphysema
    `,
    { rate: 'copd' },
  ],
  [
    words`
      dementia  alzheimer'?s
    `,
    { rate: 'dementia' },
  ],
  [
    words`
      depress(?:ion|ed)  anxiety  panic attacks?  PND  postnatal depression
    `,
    { rate: 'depression' },
  ],
  [
    words`
      diabet\w+  type (?:1|2|one|two)  insulin  hypos?  DKA
    `,
    { rate: 'diabetes' },
  ],
  [
    words`
      epilep\w+  seizures?  fits  fitting  fitted
    `,
    { rate: 'epilepsy' },
  ],
  [
    words`
      heart failure
    `,
    { rate: 'heartFailure' },
  ],
  [
    words`
      learning disab\w+  down'?s syndrome
    `,
    { rate: 'learningDisability' },
  ],
  [
    words`
      palliative  hospice  end of life  dying
    `,
    { rate: 'palliativeCare' },
  ],
  [
    words`
      schizophreni\w+  bipolar  psycho(?:sis|tic)  sectioned  section (?:2|3|136)  mania  manic  hearing voices
    `,
    { rate: 'severeMentalIllness' },
  ],
  [
    words`
      strokes?  TIA  aphasi\w+  thrombolys\w+  thrombectomy
    `,
    { rate: 'stroke' },
  ],
  [
    words`
      angina  stents?  bypass  pacemaker
    `,
    { rate: 'heartDisease' },
  ],
  [
    words`
      pregnan\w+  in labour  laboured  born  births?  waters (?:broke|went)  gave birth  breech  c[- ]?section
      caesarean  home ?birth  antenatal  postnatal  premature  prem  \d\d weeks
    `,
    { rate: 'births' },
  ],
  [
    words`
      died  passed away  passed on  death  dead
    `,
    { rate: 'deaths' },
  ],
  [
    words`
      broke(?:n)?  fractur\w+  sprain\w*  dislocat\w+  fell  falls?  fallen  cuts?  stitch(?:es|ed)?
      burn(?:s|t|ed)?  bitten  bites?  chest pains?  chest infection  pneumonia  sepsis  septic  infections?  UTI
      cellulitis  hips?  knees?  wrists?  ankles?  shoulders?  concuss\w+  head injur(?:y|ies)  collapsed?
      bleed(?:ing)?  bled  vomiting  norovirus  flu  covid  gastro\w*  hernias?  catarac\w+  gallstones?
      kidney stones?  catheter\w*  ulcers?  wounds?  dressings?  jaundice\w*  malaria  shingles  ACL  hamstring
      tendons?  jaw  ribs?  collarbone  pelvis  stopped breathing  breathing  sleep apnoea  implant\w*  operation
      ops?  heels?  lungs  constipat\w+  piles  rash  scabies  nits  allerg\w+  anaphyla\w+  confused  delirium
      drunk  intoxicated  alcohol  detox  withdraw\w+  gout  migraines?  vertigo  croup  tonsil\w*  append\w+
      swallowed  choking  choked  splinter  lungs  scan(?:ned)?  CT  MRI  x-?ray(?:ed|s)?  implants?
      hearing aids?  blood test  bloods  smear
    `,
    'everyday',
  ],
  [
    words`
      (?:cut|hurt|trapped|crushed|broke|burnt|bad|sore|new|lost|severed|bitten|into|in) (?:his |her |the |a |two )?(?:hand|thumb|fingers?|arm|leg|foot|toes?|back|neck|eyes?|palm|heels?|jaw)
      (?:hand|thumb|fingers?|arm|leg|foot|toes?|back|neck|eyes?|palm|heels?|jaw) (?:in|through|off|under|caught|gone)
    `,
    'everyday',
  ],
  [
    words`
      heart attacks?  STEMI  cardiac arrest  arrested  ROSC  overdos\w+  OD'd  ODd  suicid\w+  self[- ]harm\w*
      amputat\w+  amputee  stabb\w+  stab wounds?  shot  shooting  gunshot  dialysis  transplants?  stoma
      colostomy  miscarr\w+  stillb\w+  ectopic  ivf  abortion  terminations?  hiv  hepatitis  TB
      tuberculosis  syphilis  chlamydia  gonorrh\w+  herpes  STI  meningitis  encephalitis  MND  motor neurone
      parkinson'?s  huntington'?s  multiple sclerosis  cystic fibrosis  sickle cell  crohn'?s  colitis
      anorexi\w+  sickle  cardiac  arrest  hang(?:ing|ed)  cpr  mesothelioma  bulimi\w+  eating disorder  heroin
      methadone  cocaine  ketamine  spinal  paralys\w+  brain (?:bleed|tumour|injury)  subarachnoid
      aneurysm\w*  aortic  dissection  pulmonary embol\w+  DVT  perforat\w+  c\.? ?diff\w*  MRSA  eclampsia
      pre-?eclampsia  haemorrhag\w+  PPH  tracheostomy  ventilat\w+  intubat\w+  rectum
      up his (?:bum|arse|bottom)  prostate  vasectomy  viagra  incontinen\w+  transition\w*  gender clinic
      domestic (?:abuse|violence)  raped?  assault\w*  neglect\w*  autis\w+  ADHD  scoliosis  hypotherm\w+
      drown\w+  electrocut\w+  carbon monoxide  poison\w+  prolapse\w*  miscarriage  fertility  sepsis  gangren\w+
      legs? off  lost (?:a|his|her|the) (?:leg|finger|toes?|eye)
    `,
    'serious',
  ],
  [
    words`
      necroti[sz]ing  locked[- ]in  orf  leprosy  rabies  tetanus  anthrax  botulism  diphtheria  guillain\w*
      creutzfeldt\w*  CJD  porphyria  conjoined  progeria  ectopia  situs inversus  first (?:robot\w*|ever)
      rarest  one in a million  (?:only )?ever seen  never seen (?:one|anything|it|that)
    `,
    'rare',
  ],
]);

/** Where in the service they were seen, as a ward or unit is named. Most say what is wrong; a plain number says little. */
export const shareOfUnit = (ward: string): { narrows: Narrows; basis: Basis } => {
  if (/labour|delivery|maternity|mlu|antenatal|postnatal/.test(ward)) return figured('births');
  if (/memory|dementia/.test(ward)) return figured('dementia');
  if (/stroke/.test(ward)) return figured('stroke');
  if (/resus|i[ct]u|hdu|nicu|picu|scbu|ccu|critical|intensive|high dependency|special care/.test(ward))
    return assumed('criticalCare');
  if (/dialysis|renal|burns|transplant|eating|secure|mother and baby|hospice/.test(ward)) return assumed('serious');
  return assumed('ward');
};

/** Ways to say "here with us" that no ward's name is in. */
export const findUnits = fromTable('unit', [
  [
    words`
      (?:on|to|at) (?:the|our|my) (?:ward|unit|bay|side)  side ?room  in clinic  my clinic  waiting room  my list
      our list  home visit  caseload  my books  our books  air ambulance  airlifted  trauma call  theatre
    `,
    'ward',
  ],
]);
