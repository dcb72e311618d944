/** What reading left open, beyond single clauses. Take a line away when it is answered and the data say so. */
export const openQuestions: readonly string[] = [
  'GMC social media guidance: the exact paragraph numbers on trust, boundaries, contact with patients and conflicts of interest. Paragraphs 4, 9, 14, 18 and 19 were confirmed.',
  'GMC guidance on raising concerns: a new version was expected during 2026.',
  'NMC Code: a new one is expected in October 2027; every clause number changes then.',
  "Who keeps the directory of Freedom to Speak Up guardians now that the National Guardian's Office has closed.",
  'Contacts for raising concerns: NMC, HSSIB and Speak Up Direct.',
  'Employment Rights Act 2025: commencement dates for time limits at tribunals and for agreements that silence.',
  'Texts of the Royal College of Occupational Therapists and the Royal College of Midwives: not read.',
  'The joint notice on advertising weight-loss injections.',
  'Samaritans: the current edition of the media guidelines. Telephone number 116 123 in all four nations.',
  'Regional keywords for text help lines in a crisis.',
  'Addresses of the GMC confidentiality, recordings and concerns pages, of the GPhC standards, and of NHS England on conflicts of interest and on cyber security: from memory.',
  'Scotland, Wales and Northern Ireland: their own rules on speaking up, and on defamation, are not in the data.',
  'General Dental Council, Social Work England and other regulators: no rules of theirs are in the data.',
];
