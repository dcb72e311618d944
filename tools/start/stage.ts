/** One browser with the extension and the demonstration open, whichever it is: all that the tour needs of it. */
export type Stage = {
  name: string;
  /** Types by real key presses into the composer. */
  type(text: string): Promise<void>;
  /** Presses the send control with the pointer. */
  pressSend(): Promise<void>;
  pressKey(key: 'Escape'): Promise<void>;
  /** What the extension shows now, from inside its closed shadow roots; `''` when nothing. */
  shown(): Promise<string>;
  /** What the page's log says was sent, newest first. */
  sent(): Promise<string[]>;
  picture(path: string): Promise<void>;
  /** Resolves when the person has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
};

export type StageWish = { extension: string; headless: boolean };

/** Read in the page: texts of the log without their times. */
export const READ_LOG = `[...document.querySelectorAll('#sent li')].map((item) => item.lastChild.textContent)`;
export const BOX = '#box';
export const SEND = '.send';
