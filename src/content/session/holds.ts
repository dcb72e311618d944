/** Whether a point of the viewport lies in a rectangle, edges included. */
export const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
