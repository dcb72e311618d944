import type { Ours } from '../../../tools/browsers/read-closed';

/** What a stage answers for an address; null lets nothing through. */
export type Stage = (url: URL) => { type: string; body: string } | null;

/** A page as a person uses it, the same in both browsers. Presses and keys are trusted events. */
export type Tab = {
  goto(address: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  page<T>(expression: string): Promise<T>;
  /** Presses the middle of an element so many times, as fast as a person's double click. */
  click(css: string, times?: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  hover(css: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** One key or a chord such as `Control+Enter`. */
  press(key: string): Promise<void>;
  /** Holds a key for so long, in milliseconds, with the repeats that a keyboard makes. */
  hold(key: string, ms: number): Promise<void>;
  /** Puts text in without any key event, as dictation and input methods do. */
  insert(text: string): Promise<void>;
  /** What we show in closed shadow roots, in frames too; places are those of the frame. */
  ours(toPress?: string): Promise<Ours>;
  /** Evaluates an expression in our own world of each frame, where the page cannot reach; Firefox lets no test in. */
  inOurWorlds?<T>(expression: string): Promise<T[]>;
  /** What the browser tells assistive technology of the page, closed roots included; Firefox tells no test. */
  told?(): Promise<Told[]>;
  /** Words of the browser's own boxes that came up; each was left by Escape. */
  boxes(): readonly string[];
  close(): Promise<void>;
};

/** One thing in the accessibility tree. */
export type Told = { role: string; name: string; description: string };

export type Opened = {
  name: 'Chromium' | 'Firefox';
  tab(): Promise<Tab>;
  /** Evaluates an expression in our background; Firefox lets no test in. */
  inBackground?<T>(expression: string): Promise<T>;
  /** Takes the extension away under open pages, as an update does. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
};
