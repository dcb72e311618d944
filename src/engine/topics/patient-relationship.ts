import { learnt } from '../models/verdict';
import { defineTopic, type Examples } from '../types/topic';

/** The draft confirms, or denies, that somebody is or was under care, or tells what happened there. */
export const topic = defineTopic({
  id: 'patient-relationship',
  protects: 'patient',
  rules: ['replying', 'confidentiality'],
  decide: (notes) => learnt(notes, 'patient-relationship'),
});

export const examples: Examples = {
  flag: [
    {
      text: 'We saw him within nine minutes and he was smiling when you left',
      kind: 'reply',
      platform: 'x',
      inReplyTo: 'Five hours in your A&E with my son, a disgrace',
    },
    {
      text: 'We are so glad that the new hip is behaving itself!',
      kind: 'reply',
      platform: 'careopinion',
      official: true,
      inReplyTo: 'Such lovely staff, I cannot thank them enough',
    },
    {
      text: 'He is with us on the stroke ward, sitting up and moaning about the tea',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Does anyone know how Dafydd the postman is?',
    },
    {
      text: 'He was never a patient here, I would know',
      kind: 'reply',
      inReplyTo: 'I heard that Councillor Pugh had a breakdown and was in your place',
    },
    {
      text: 'I was on that night and every word is true',
      kind: 'quote',
      inReplyTo: 'My waters broke in your car park and nobody came for half an hour',
    },
    {
      text: 'As your notes show, you missed the two appointments before that one',
      kind: 'reply',
      inReplyTo: 'One star. The dentist all but broke my jaw',
    },
    {
      text: 'You were so poorly when you came in to us in March, and look at you now',
      kind: 'comment',
      platform: 'instagram',
      inReplyTo: 'Ten months sober today',
    },
    {
      text: 'That was me! I remember your scan as if it was yesterday x',
      kind: 'reply',
      inReplyTo: 'To the nurse with the red glasses at the fertility clinic: thank you',
    },
    {
      text: 'Is that the Jo who used to come to our eating disorder group? So glad that she is well',
      kind: 'comment',
      inReplyTo: 'Jo finished her first marathon!',
    },
    {
      text: 'You were in Bay C, love. I had the purple hair and did your drip',
      kind: 'comment',
      inReplyTo: 'Who looked after me at Lakeside in May? I want to say thanks',
    },
    {
      text: 'Hi Sam, it is the crisis team at Oak House. You missed Tuesday with us, is all well?',
      kind: 'reply',
      inReplyTo: 'Anyone else had a long week?',
    },
  ],
  leave: [
    {
      text: 'I am sorry to read this. PALS can look into it with you, their number is on the hospital page',
      kind: 'reply',
      platform: 'x',
      inReplyTo: 'Five hours in your A&E with my son, a disgrace',
    },
    {
      text: 'Thank you for your kind words, we will pass them on to the team',
      kind: 'reply',
      platform: 'careopinion',
      official: true,
      inReplyTo: 'Such lovely staff, I cannot thank them enough',
    },
    {
      text: 'No idea, but he would love a card through the door I am sure',
      kind: 'comment',
      platform: 'facebook',
      inReplyTo: 'Does anyone know how Dafydd the postman is?',
    },
    {
      text: 'I could not tell you either way, and would not. Leave the man be',
      kind: 'reply',
      inReplyTo: 'I heard that Councillor Pugh had a breakdown and was in your place',
    },
    {
      text: 'Thank you for telling this. I am passing it on so that it is heard',
      kind: 'quote',
      inReplyTo: 'My waters broke in your car park and nobody came for half an hour',
    },
    {
      text: 'We cannot talk about anyone’s care here. Please ring the practice manager, she would like to hear from you',
      kind: 'reply',
      inReplyTo: 'One star. The dentist all but broke my jaw',
    },
    {
      text: 'Ten months! Well done, what a thing to do',
      kind: 'comment',
      platform: 'instagram',
      inReplyTo: 'Ten months sober today',
    },
    {
      text: 'What a lovely thing to read today',
      kind: 'reply',
      inReplyTo: 'To the nurse with the red glasses at the fertility clinic: thank you',
    },
    {
      text: 'Is that the Jo who used to come to our running club? So glad that she did it',
      kind: 'comment',
      inReplyTo: 'Jo finished her first marathon!',
    },
    {
      text: 'Send a note through PALS, love, and they will find whoever it was',
      kind: 'comment',
      inReplyTo: 'Who looked after me at Lakeside in May? I want to say thanks',
    },
    {
      text: 'Hi Sam, it is the crisis team at Oak House. We are ringing you now, please pick up, or call 999',
      kind: 'reply',
      inReplyTo: 'I have got the tablets out and I am done',
    },
    'When you saw us at the careers fair you asked about nights. Here is my honest answer',
  ],
};
