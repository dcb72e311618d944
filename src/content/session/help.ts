import { contacts } from '../../guidance/contacts';
import { crisisLines } from '../../guidance/crisis-lines';
import { guidanceWords } from '../../guidance/guidance-words';
import { routes } from '../../guidance/routes';
import type { PackForPages } from '../../pack/for-pages';
import type { Words } from '../../pack/shapes/text';
import { askBackground } from '../../platform/ask';
import { spokenLanguage } from '../../platform/words';
import type { Help, Turn } from '../../ui/help';
import { say } from '../../ui/in-page-words';
import { restsOn } from './rests-on';

/** For most drafts a word with one of these is enough; communications and HR are never asked first. */
const FIRST_CONTACTS = ['union', 'information_governance', 'guardian'] as const;

/** Whom the guidance knows, in the language that is spoken now. */
export function helpFromGuidance(pack: PackForPages | null): Help {
  const side = (which: 'independent' | 'inside') =>
    routes.filter((route) => route.side === which).map(({ id, phone }) => turn('route', id, phone?.number));
  const lineManager = { name: say('route_line_manager'), says: say('route_line_manager_say') };
  return {
    speakUp: [
      { title: say('independent'), turns: side('independent') },
      { title: say('at_work'), turns: side('inside') },
    ],
    advice: [
      {
        title: null,
        turns: [
          lineManager,
          ...FIRST_CONTACTS.filter((first) => contacts.some(({ id }) => id === first)).flatMap((id) =>
            contactTurns(id, pack),
          ),
        ],
      },
    ],
    restsOn,
    asks: (term) => inWords(pack?.advice[term]),
    open: (place) => void askBackground('guidance/open', place),
    isNote: (term) => pack?.policy.terms.find(({ id }) => id === term)?.hold === null,
    crisis: [{ title: null, turns: crisisLines.map(({ id, phone }) => turn('crisis', id, phone?.number)) }],
  };
}

const KINDS = { union: 'union', information_governance: 'information-governance', guardian: 'guardian' } as const;

/** Those whom the organisation names, or the general line where it names nobody. */
function contactTurns(id: (typeof FIRST_CONTACTS)[number], pack: PackForPages | null): Turn[] {
  const named = (pack?.contacts ?? []).filter(({ kind }) => kind === KINDS[id]);
  if (named.length === 0) return [turn('contact', id)];
  return named.map(({ name, for: why, reach, hours }) => ({
    name: inWords(name) ?? '',
    says: [reach, inWords(why), inWords(hours)].filter((part) => part !== null).join('. '),
  }));
}

/** A pack's words in the language that is spoken, or in the one that it has. */
const inWords = (words: Words | null | undefined): string | null =>
  words ? (words[spokenLanguage()] ?? words['en-GB'] ?? words.cy ?? null) : null;

type Named = Parameters<typeof guidanceWords>[0] extends infer Key
  ? Key extends `${infer Room}_${infer Id}_name`
    ? { room: Room; id: Id }
    : never
  : never;
type IdOf<Room extends string> = Extract<Named, { room: Room }>['id'];

function turn<Room extends 'route' | 'contact' | 'crisis'>(room: Room, id: IdOf<Room>, number?: string): Turn {
  // Every name of the catalogue has what it is for beside it; the ids are checked where they are listed.
  const word = (part: 'name' | 'for') => guidanceWords(`${room}_${id}_${part}` as Parameters<typeof guidanceWords>[0]);
  const name = word('name');
  return { name, says: number && !name.includes(number) ? `${number}. ${word('for')}` : word('for') };
}
