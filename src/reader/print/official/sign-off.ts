/** Full-width characters in a line (GB/T 9704-2012 5.2.3). */
export const CELLS = 28;
/** Lines on a page (5.2.3). */
export const LINES = 22;
/** 右空二字, 首字右移二字 (7.3.5.2). */
const TWO = 2;

/**
 * How far from the right edge each line of the 落款 ends, in characters, by 7.3.5.2 (no seal: we print none): the agency ends
 * two characters before the edge, the date begins two characters to the right of where the agency begins. A date longer than
 * the agency ends two before the edge itself, and the agency moves to the left. Further agencies stand one below the other.
 *
 * @param widths of the lines, in characters; @param date which of them is the date, if one is.
 */
export function signOffEnds(widths: number[], date: number | undefined): number[] {
  const ends = widths.map(() => TWO);
  const dated = date === undefined ? undefined : widths[date];
  const agency = widths.findIndex((_, n) => n !== date);
  const width = widths[agency];
  if (date === undefined || dated === undefined || width === undefined) return ends;
  if (dated > width) ends[agency] = dated - width + TWO + TWO;
  else ends[date] = Math.max(0, width + TWO - TWO - dated);
  return ends;
}
