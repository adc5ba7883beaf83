import type { Face } from '../../preferences/index.ts';

/**
 * The type faces that systems bring, by the names that CSS knows them under: Windows, macOS and iOS, then the free ones.
 * The Chinese face stands before any Latin one: a Latin face in front would draw “ ” … — at its own, half the width
 * (W3C clreq 3.1.1). Letters and digits are the face's own where they match it; before the faces of Windows, where
 * they do not, stands `Qingdu Latin`: latin.ts.
 */
const STACKS: Record<Exclude<Face, 'page'>, string> = {
  hei: 'var(--ui)',
  song: '"Songti SC", STSong, "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Qingdu Latin", SimSun, NSimSun, serif',
  kai: '"Kaiti SC", STKaiti, "LXGW WenKai GB", "LXGW WenKai", "Qingdu Latin", KaiTi, "楷体", "KaiTi_GB2312", FandolKai, "AR PL UKai CN", "Noto Serif CJK SC", serif',
  // What stands in for 仿宋 where none is installed is 宋, as with CTeX.
  fangsong:
    'STFangsong, "FangSong SC", "Zhuque Fangsong", "Qingdu Latin", FangSong, "仿宋", "FangSong_GB2312", "仿宋_GB2312", FandolFang, "Source Han Serif SC", "Noto Serif CJK SC", serif',
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
