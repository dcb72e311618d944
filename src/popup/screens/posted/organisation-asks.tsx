import { postedWords as say } from '../../../guidance/posted-words';
import type { Guidance } from '../../../pack/merge';
import { AfterAMistake } from '../in-hand';

/** An organisation's own steps, where its pack has some, in its own order. */
export function OrganisationAsks({ guidance }: { guidance: Guidance }) {
  const theirs = guidance.afterAMistake.filter(({ from }) => from === 'pack');
  if (theirs.length === 0) return null;
  return (
    <>
      <h4>{say('organisation_asks')}</h4>
      <AfterAMistake guidance={{ ...guidance, afterAMistake: theirs }} />
    </>
  );
}
