import { listOf, type Vocabulary } from './vocabulary';

/** Who regulates, inspects and stands by people who speak up, apart from their employer. */
export const independentBodies: readonly string[] = listOf(
  'cqc, care quality commission, gmc, general medical council, nmc, nursing and midwifery council, hcpc, health and care professions council, gphc, general pharmaceutical council',
  'gdc, general dental council, goc, general optical council, social work england, psni, pharmaceutical society of northern ireland, professional standards authority',
  'hssib, health services safety investigations body, hse, health and safety executive, ico, information commissioner*, ombudsman, phso, inwo, whistleblowing officer',
  'hiw, healthcare inspectorate wales, healthcare improvement scotland, care inspectorate, rqia, care inspectorate wales, social care wales, sssc, niscc, healthwatch, care opinion',
  'protect advice, public concern at work, counter fraud, nhs england, national guardian, acas, equality and human rights commission, ehrc, samaritans',
  'cyngor meddygol cyffredinol, arolygiaeth gofal iechyd cymru, arolygiaeth gofal cymru, ombwdsmon, comisiynydd gwybodaeth',
);

export const unions: readonly string[] = listOf(
  'trade union*, staff side, unison, unite the union, gmb, rcn, royal college of nursing, rcm, royal college of midwives, bma, british medical association, bda, british dental association',
  'csp, chartered society of physiotherapy, society of radiographers, rcot, hcsa, doctors in unite, managers in partnership, british dietetic association, college of paramedics',
  'mdu, medical defence union, mps, medical protection society, mddus, undeb, undebau',
);

/** Who answers beside the employer, inquiries, and the courts. */
export const bodies: Vocabulary = {
  anywhere: [
    ...independentBodies,
    ...unions,
    ...listOf(
      'regulator*, inquiry, inquiries, inquest*, coroner*, public inquiry, statutory inquiry, independent review, francis report, ockenden, kirkup, letby inquiry, thirlwall',
    ),
    ...listOf(
      'covid inquiry, infected blood, mid staffs, morecambe bay, police, court*, freedom of information, foi, whistleblowing charity, rheoleiddiwr, ymchwiliad*, crwner',
    ),
  ],
  alone: listOf(
    'union, unions, union rep, unite, unite rep, protect, journalist*, press, bbc, newspaper*, charity, solicitor, lawyer',
  ),
};
