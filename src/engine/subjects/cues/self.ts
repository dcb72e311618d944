import { type CueExamples, defineCues } from '../define-cues';

/** The author: what they live through themselves. */
export const cues = defineCues({
  role: 'self',
  someone: `myself`,
  told: `i was admitted, i got admitted, i was diagnosed, i got diagnosed, i am pregnant, i'm pregnant, im pregnant, my pregnancy, my op, my operation, my surgery, my scan, my chemo, my cancer, my diagnosis, my knee, my hip, my back, my section, my c-section, my labour, my birth,
    my own, i had surgery, i had a stroke, i had cancer, i had a miscarriage, i miscarried, i gave birth, my waters, my bump, my due date, i was a patient, i'm a patient, i am a patient, as a patient, my gp, my midwife, my surgeon, my oncologist, my mental health, my anxiety, my depression,
    my migraine*, my adhd, my autism, my endo, my crohn's, my diabetes, my epilepsy, my asthma, my meds, my medication, my bloods, my biopsy, my transplant, my illness, my recovery, i tested positive, i've been signed off, i was signed off, i have crohn's, living with, i live with, i was sectioned, i was born, i'd broken my, i broke my, i've broken my, my broken, my appendix, my gallbladder, my hysterectomy`,
});

export const examples: CueExamples = {
  is: [
    'I was admitted with «sepsis» in March',
    'I’m pregnant and «34 weeks» today',
    'Six weeks after my operation the «wound» is healed',
    'living with «epilepsy» as a paramedic',
    'As a patient on «ward 7» I saw it all',
  ],
  isNot: [
    'She was admitted with «sepsis» in March',
    'My patient is pregnant and «34 weeks» today',
    'my «mum» was diagnosed today',
  ],
};
