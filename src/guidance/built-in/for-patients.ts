import welsh from '../../../public/_locales/cy/for-patients.json';
import english from '../../../public/_locales/en_GB/for-patients.json';
import type { Nation } from '../../engine/types/people';
import type { BuiltIn } from '../../pack/merge';
import type { PatientSection } from '../../pack/pack';
import type { Picture } from '../../pack/shapes/patients';
import { both } from '../both';
import type { Between } from '../word-keys';

const words = both(english, welsh);
type Word = keyof typeof english;
type Key = Between<Word, 'patients_', '_title'>;

/** A section by its key; the pictures stand beside its easy-read lines, in order. */
function section(key: Key, pictures: readonly Picture[], nations: Nation[] = []): PatientSection {
  const lines = pictures.flatMap((picture, i) => {
    const word = `patients_${key}_easy_${i + 1}`;
    return isWord(word) ? [{ picture, line: words(word) }] : [];
  });
  return {
    id: key.replaceAll('_', '-'),
    nations,
    title: words(`patients_${key}_title`),
    text: words(`patients_${key}_text`),
    easyRead: lines,
  };
}

const isWord = (word: string): word is Word => Object.hasOwn(english, word);

/** What patients may do, look after, and turn to. Their right to tell comes first. */
export const forPatients: BuiltIn['forPatients'] = [
  section('your_right', ['speech', 'you', 'heart', 'stop-and-ask']),
  section('telling_it', ['speech', 'think', 'heart']),
  section('looking_after_you', ['people', 'think', 'lock', 'stop-and-ask', 'help']),
  section('looking_after_others', ['people', 'stop-and-ask', 'you']),
  section('pictures', ['camera', 'people', 'phone', 'stop-and-ask']),
  section('what_we_do', ['stop-and-ask', 'people', 'lock', 'help']),
  section('heard_england', ['speech', 'phone', 'letter', 'people'], ['england']),
  section('heard_scotland', ['speech', 'letter', 'help', 'people'], ['scotland']),
  section('heard_wales', ['speech', 'letter', 'help'], ['wales']),
  section('heard_northern_ireland', ['speech', 'letter', 'help', 'people'], ['northern-ireland']),
  section('if_it_is_urgent', ['phone', 'help']),
];
