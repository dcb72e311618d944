/** One part of the report, as data: it is written twice, as a page and as text. */
export type Section = {
  title: string;
  says: readonly string[];
  tables?: readonly Table[];
  plots?: readonly Plot[];
  lists?: readonly List[];
};

export type Cell = string | number | null;
export type Table = { caption: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] };
/** Lines over a square; both ends of each axis are given. `marks` are single points with a name. */
export type Plot = {
  caption: string;
  x: Axis;
  y: Axis;
  lines: readonly { name: string; points: readonly Point[] }[];
  /** A thin line to compare with. */
  guide?: readonly Point[];
};
export type Axis = { name: string; from: number; to: number };
export type Point = readonly [x: number, y: number];
export type List = { caption: string; items: readonly string[] };

/** A part that cannot be written, and what would be needed. */
export const missing = (title: string, why: string): Section => ({ title, says: [`Not measured: ${why}.`] });

/** A part of a whole in percent, to one decimal; null where there is no whole. */
export const percent = (part: number, whole: number): number | null =>
  whole ? Math.round((1000 * part) / whole) / 10 : null;
