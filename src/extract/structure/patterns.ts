/** How official documents number and place their parts: GB/T 9704-2012 7.3; 《立法技术规范》 for 编 章 节 条. */
export const NUMBERED: readonly [level: number, pattern: RegExp][] = [
  [2, /^[一二三四五六七八九十百]{1,4}、/],
  [3, /^[（(][一二三四五六七八九十百]{1,4}[)）]/],
  [4, /^\d{1,2}[.．、](?!\d)/],
  [5, /^[（(]\d{1,2}[)）]/],
];
/** 第X编 > 章 > 节: headings by themselves. */
export const DIVISION = /^第[〇零一二三四五六七八九十百千\d]{1,7}(编|分编|章|节)(?=[\s\u3000]|$)/;
export const DIVISION_LEVEL: Readonly<Record<string, number>> = { 编: 2, 分编: 3, 章: 3, 节: 4 };
/** 第X条: a paragraph that can be cited. */
export const CLAUSE = /^第([〇零一二三四五六七八九十百千\d]{1,7})条(?:之[一二三四五六七八九十])?/;

/** 发文字号 or the number of a 令 on a line of its own. */
export const NUMBER_LINE =
  /^[（(]?(?:[^。；，]{0,20}[〔[［【(（]\d{4}[〕\]］】)）])?第?\s*[〇零一二三四五六七八九十百千\d]{1,6}\s*号[）)]?$/;
/** The line above a table of contents. */
export const CONTENTS = /^目\s*[录錄次]$/;

export const SALUTATION = /^[^。；！？]{2,120}[：:]$/;
export const ATTACHMENT_NOTE =
  /^附(?:件|表|录|图)?\s*(?:[:：]|\d{1,2}\s*[.．:：、]|[一二三四五六七八九十]\s*[、:：])/;
export const SIGN_DATE =
  /^\d{4}年\d{1,2}月\d{1,2}日$|^二[〇○零Oo0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/;
export const NOTE = /^[（(](?:此件|本件|此文).{2,20}[）)]$/;
export const CAPTION = /^(?:图|表|▲|△|资料图|图为|注)|(?:摄|供图|图)[）)]?$|^Figure|^Table/;
export const ENDED = /[。；，：:;,.！!？]$/;
