import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import {
  type Detail,
  EMPTY_FORM,
  type Field,
  type Form,
  putBack,
  takeOut,
  written,
} from '../../../guidance/concern/form';
import type { Looked } from '../../../guidance/concern/look';

export type Step = 'begin' | 'form' | 'text';

/** What is written, where one is in it, and what a look at the form `read` found; null when nothing could be read. */
type Going = { step: Step; draft: string; form: Form; looked: Looked | null; read: Form };
const NOTHING: Looked = { details: [], inCrisis: false };
const BEGIN: Going = { step: 'begin', draft: '', form: EMPTY_FORM, looked: NOTHING, read: EMPTY_FORM };

/** Writing has come to rest, in milliseconds: what is found then moves nothing under a hand that presses. */
const REST_MS = 700;

/** In memory of this page alone, so that whoever looks something up comes back to their words. Nothing stores it. */
let lately: Going = BEGIN;

/** The engine comes only when there are words to read: it is larger than everything else here. */
const engine = async () => {
  const [{ lift }, { look }] = await Promise.all([
    import('../../../guidance/concern/lift'),
    import('../../../guidance/concern/look'),
  ]);
  return { lift, look };
};
type Engine = Awaited<ReturnType<typeof engine>>;

/** What was said just now stands on the screen, before long work holds it still. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Reads by the engine; null when it is not there or fails, which is said: the words stand as they are. */
const read = <T>(work: (by: Engine) => T): Promise<T | null> =>
  engine().then(
    (by) => work(by),
    () => null,
  );

/** Looks at a form; where it is another by then, that one is looked at in its turn. */
async function lookAt(form: Form, change: (next: (now: Going) => Going) => void) {
  const looked = await read(({ look }) => look(form));
  change((now) => (now.form === form ? { ...now, looked, read: form } : now));
}

/** The flow of one concern: begin, write, take along. */
export function useConcern() {
  const [going, setGoing] = useState(lately);
  const [sorting, setSorting] = useState(false);
  // Before the next event: whoever types a letter and leaves at once keeps it
  useLayoutEffect(() => {
    lately = going;
  });
  useEffect(() => {
    if (going.form === going.read) return;
    const rests = setTimeout(() => void lookAt(going.form, setGoing), REST_MS);
    return () => clearTimeout(rests);
  }, [going.form, going.read]);
  const become = (form: Form): Form => {
    setGoing((was) => ({ ...was, form }));
    void lookAt(form, setGoing);
    return form;
  };
  return {
    ...going,
    sorting,
    go: (step: Step) => setGoing((was) => ({ ...was, step })),
    writeDraft: (draft: string) => setGoing((was) => ({ ...was, draft })),
    /**
     * Sorts a draft into the form; without the engine all of it stands under what happened. Whoever has begun another way
     * meanwhile writes there already, and loses nothing to this.
     */
    async sort(draft: string) {
      setSorting(true);
      await painted();
      const form = (await read(({ lift }) => lift(draft))) ?? written(EMPTY_FORM, 'happened', draft);
      const looked = await read(({ look }) => look(form));
      setSorting(false);
      setGoing((was) => (was.step === 'begin' ? { ...was, step: 'form', form, looked, read: form } : was));
    },
    beginEmpty: () =>
      setGoing((was) => ({ ...was, step: 'form', form: EMPTY_FORM, looked: NOTHING, read: EMPTY_FORM })),
    write: (field: Field, text: string) => setGoing((was) => ({ ...was, form: written(was.form, field, text) })),
    putBack: (id: number) => become(putBack(going.form, id)),
    takeOut: (detail: Detail) => become(takeOut(going.form, detail)),
  };
}
export type Concern = ReturnType<typeof useConcern>;

/** What could still be taken out, where its words stand as they were read. */
export const offersOf = ({ looked, form: { fields } }: Pick<Concern, 'looked' | 'form'>): readonly Detail[] =>
  (looked?.details ?? []).filter(({ field, start, end, words }) => fields[field].slice(start, end) === words);
