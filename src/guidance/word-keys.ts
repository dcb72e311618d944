/** What stands between two parts of a catalogue's keys: the `story_from_work` of `card_story_from_work_title`. */
export type Between<Key, Before extends string, After extends string = ''> = Key extends `${Before}${infer Id}${After}`
  ? Id
  : never;

/** An id as it stands in a catalogue's keys: `gone_wrong` for `gone-wrong`. */
export const keyOf = <S extends string>(id: S) => id.replaceAll('-', '_') as Underscored<S>; // what replaceAll does
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
