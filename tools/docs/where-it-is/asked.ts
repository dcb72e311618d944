/** A text that is shown, by its catalogue and key: `popup:nav_reply`. */
export type Shown = `${string}:${string}`;

/** Where something stands. Each kind is proved in its own way. */
export type Where =
  /** What a person presses from the popup's first screen, and what they then read; a test walks there. */
  | { in: 'popup'; press: readonly Shown[]; sees: readonly Shown[] }
  /** Beside a draft, on the page where somebody writes; the test that sees it there. */
  | { in: 'page'; at: string; test: string }
  /** In what the project hands out; the file that makes or proves it. */
  | { in: 'project'; at: string; file: string };

/** One thing that was asked for, in our own words, and where it is. */
export type Asked = { asked: string; where: readonly Where[] };
/** Where it was asked, and what. */
export type Source = { title: string; asked: readonly Asked[] };

/** @param press what is pressed, in order; none for the first screen itself */
export const popup = (press: readonly Shown[], ...sees: Shown[]): Where => ({ in: 'popup', press, sees });
export const page = (at: string, test: string): Where => ({ in: 'page', at, test });
export const project = (at: string, file: string): Where => ({ in: 'project', at, file });
