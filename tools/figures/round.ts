/** A number cut to so many significant digits: the figures are orders of magnitude, and short ones pack small. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
