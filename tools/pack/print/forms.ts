import type { Nation } from '../../../src/engine/types/people';
import { huddleCards } from '../../../src/guidance/print/huddle-cards';
import { easyReadPage, patientsPage } from '../../../src/guidance/print/patients-page';
import { policyDocument } from '../../../src/guidance/print/policy-document';
import { poster } from '../../../src/guidance/print/poster';
import type { Printed } from '../../../src/guidance/print/printed';
import { toHtml } from '../../../src/guidance/print/to-html';
import type { Language } from '../../../src/platform/language';
import { toWord } from './to-word';

/** Every file of every form in the language now spoken, by name. */
export async function formsOf(printed: Printed, language: Language): Promise<Record<string, string | Uint8Array>> {
  const nation: Nation | null = printed.pack?.identity.nation ?? null;
  const document = policyDocument(printed);
  const patients = patientsPage(printed, nation);
  const ending = language === 'cy' ? '-cy' : '';
  const page = (blocks: typeof document, form: Parameters<typeof toHtml>[1]['form'] = 'document') =>
    toHtml(blocks, { language, form });
  return {
    [`policy${ending}.html`]: page(document),
    [`policy${ending}.docx`]: await toWord(document, language),
    [`for-patients${ending}.html`]: page(patients),
    [`for-patients${ending}.docx`]: await toWord(patients, language),
    [`for-patients-easy-read${ending}.html`]: page(easyReadPage(printed, nation), 'easy-read'),
    [`poster${ending}.html`]: page(poster(printed), 'poster'),
    [`huddle-cards${ending}.html`]: page(huddleCards(printed), 'cards'),
  };
}
