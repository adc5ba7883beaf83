/** The faces of 公文: 仿宋 for what is not said otherwise (GB/T 9704-2012 5.2.2). */
export type OfficialFace = 'fang' | 'hei' | 'kai';

export interface Level {
  face: OfficialFace;
  /** How many characters of the paragraph are set in it: a run-in heading ends at its first full stop. */
  length: number;
  /** The whole paragraph is a heading: it does not stand alone at the foot of a page. */
  whole: boolean;
}

const NUMBERS: [RegExp, OfficialFace][] = [
  [/^[一二三四五六七八九十百]{1,4}、/, 'hei'],
  [/^[（(][一二三四五六七八九十百]{1,4}[)）]/, 'kai'],
];
const ARTICLE = /^第[〇零一二三四五六七八九十百千\d]{1,7}条(?:之[一二三四五六七八九十]+)?/;
/** As the extraction has it: longer first sentences are sentences. */
const MAX_RUN_IN = 40;

/**
 * 结构层次序数 (7.3.3): the first level `一、` in 黑体, the second `（一）` in 楷体; the third and fourth are as the text. The
 * standard says nothing of `第一条`: it is set in 黑体, as the statute books have it.
 *
 * @param text a paragraph, without blanks at its start.
 */
export function levelOf(text: string): Level | undefined {
  const article = ARTICLE.exec(text);
  if (article) return { face: 'hei', length: article[0].length, whole: false };
  const face = NUMBERS.find(([pattern]) => pattern.test(text))?.[1];
  if (!face) return undefined;
  const stop = text.indexOf('。');
  if (stop === -1 || stop === text.length - 1) {
    const whole = text.length <= MAX_RUN_IN;
    return whole ? { face, length: text.length, whole } : undefined;
  }
  return stop < MAX_RUN_IN ? { face, length: stop + 1, whole: false } : undefined;
}
