import type { Face } from '../../preferences/index.ts';

/**
 * The type faces that systems bring, by the names that CSS knows them under: Windows, macOS and iOS, then the free ones.
 * The Chinese face stands before any Latin one: a Latin face in front would draw “ ” … — at its own, half the width
 * (W3C clreq 3.1.1). Its Latin letters and digits come from `Qingdu Latin` where a face has none that match: latin.ts.
 */
const STACKS: Record<Exclude<Face, 'page'>, string> = {
  hei: 'var(--ui)',
  song: '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", STSong, SimSun, NSimSun, serif',
  kai: '"Kaiti SC", STKaiti, KaiTi, "楷体", "KaiTi_GB2312", "LXGW WenKai GB", "LXGW WenKai", FandolKai, "AR PL UKai CN", "Songti SC", "Noto Serif CJK SC", serif',
  // In the order of CTeX: what stands in for 仿宋 where none is installed is 宋.
  fangsong:
    'FangSong, "仿宋", STFangsong, "FangSong SC", "FangSong_GB2312", "仿宋_GB2312", "Zhuque Fangsong", FandolFang, "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", serif',
};

/** More than any page has reason to name. */
const LONGEST = 500;

/**
 * The `font-family` of the running text.
 *
 * @param pageFont the page's own, as its browser computed it; 黑 where there is none.
 */
export function faceStack(face: Face, pageFont?: string): string {
  if (face !== 'page') return STACKS[face];
  const own = pageFont && pageFont.length <= LONGEST ? pageFont : undefined;
  return own ? `${own}, ${STACKS.hei}` : STACKS.hei;
}
