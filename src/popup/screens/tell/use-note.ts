import { useLayoutEffect, useState } from 'preact/hooks';
import { type Choice, openingOf, withOpening } from '../../../guidance/tell/note';

/** What is being written, about what, and the line that a choice put before it, in the language of that moment. */
type Going = { about: string; choice: Choice | null; opening: string; note: string };

/** In memory of this page alone, so that whoever looks something up comes back to their words. Nothing stores it. */
let lately: Going | null = null;

const under = (was: Going, choice: Choice | null): Going => {
  const opening = openingOf(choice);
  return { ...was, choice, opening, note: withOpening(was.note, was.opening, opening) };
};

/** A note about something, by its name in the address. @param choice with which it begins. @param note without a choice */
export function useNote(about: string, choice: Choice | null, note: () => string) {
  const [going, setGoing] = useState(() =>
    lately?.about === about ? lately : under({ about, choice: null, opening: '', note: note() }, choice),
  );
  // Before the next event: whoever types a letter and leaves at once keeps it
  useLayoutEffect(() => {
    lately = going;
  });
  return {
    ...going,
    write: (words: string) => setGoing((was) => ({ ...was, note: words })),
    choose: (now: Choice | null) => setGoing((was) => under(was, now)),
  };
}
