import type { ComponentChildren } from 'preact';
import { sentenceOf } from '../../guidance/pack-words';
import type { Path } from '../draft/json';
import { hintAt } from '../form/labels';
import { idAt, useDesk } from './desk';

/** What is wrong exactly here, in sentences. */
export function useWrong(path: Path): string[] {
  const here = path.join('.');
  return useDesk()
    .problems.filter((problem) => problem.path === here)
    .map(sentenceOf);
}

/** What a box says of itself to those who do not see it: its hint and what is wrong. */
export const describedBy = (path: Path, wrong: readonly string[]) => ({
  'aria-describedby': `${idAt(path)}-hint ${idAt(path)}-wrong`,
  ...(wrong.length > 0 && { 'aria-invalid': true as const }),
});

export const Hint = ({ path, more }: { path: Path; more?: ComponentChildren }) => (
  <p class="hint" id={`${idAt(path)}-hint`}>
    {hintAt(path)}
    {more}
  </p>
);

export const Wrong = ({ path, wrong }: { path: Path; wrong: readonly string[] }) => (
  <p class="wrong" id={`${idAt(path)}-wrong`}>
    {wrong.join(' ')}
  </p>
);
