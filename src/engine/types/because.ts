/**
 * Why something was noticed, as a key: the words are looked up by topic and key, in both languages
 * (`topic_patient_identifier_because_nhs_number`). Lower case, words joined by hyphens.
 */
export type Because = string;
