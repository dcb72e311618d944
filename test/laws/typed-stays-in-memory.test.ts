import { expect, test } from 'vitest';
import { filesUnder, read, type Source } from './sources';

/** Controls that a person types in or chooses with, up to the end of their opening tag; arrows are no end. */
const CONTROL = /<(?:textarea|input|select)\b(?:=>|[^>])*>/g;
const controlsIn = ({ path, text }: Source) => [...text.matchAll(CONTROL)].map(([control]) => ({ path, control }));
/** Browsers write what stands in a control to the disk, for a restart, unless it says no. */
const keeps = ({ control }: { control: string }) => !/\bautocomplete="off"/.test(control);

const controls = ['src/popup', 'src/ui']
  .flatMap((folder) => filesUnder(folder, /\.tsx$/).map(read))
  .flatMap(controlsIn);

test('what a person types or chooses in the popup is not kept by the browser for a restart', () => {
  expect(controls.filter(keeps)).toEqual([]);
});

test('this law sees controls, and one that keeps', () => {
  expect(controls.length).toBeGreaterThan(2);
  const text = '<input type="search" onInput={(event) => find(event)} /> <select autocomplete="off">';
  expect(controlsIn({ path: 'bait.tsx', text }).filter(keeps)).toHaveLength(1);
});
