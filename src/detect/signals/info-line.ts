import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

const SOURCE = /来 ?源 ?[:：∶]|稿源 ?[:：]|作 ?者 ?[:：]|责任?编辑? ?[:：]/;
const PUBLISHED =
  /(?:发[布表稿]|公布|更新|公开|录入|上传)?(?:时 ?间|日 ?期) ?[:：∶] ?(?:20|19)\d\d|발행일|등록일|작성일|更新日 ?[:：]|發[布佈]日期/;
const CONTROLS = /字 ?[体号] ?[：:]?[\s【[]*(?:小|大)|打印本?页?|大 ?\]? ?\[? ?中 ?\]? ?\[? ?小/;
const DATE = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/g;
/** `18.10.2021`, `26. Januar 2022`, `3 July 2018`, `January 4, 2023`. */
const FOREIGN_DATE =
  /\d{1,2}\. ?\d{1,2}\. ?20\d\d|\d\.? [A-Za-zÀ-ž]{3,10} 20\d\d|[A-Z][a-zà-ž]{2,9} \d{1,2}, 20\d\d/;
const STAMPED = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日? ?\d{1,2}[:：∶]\d\d/;

/** The last step of a breadcrumb: `首页 > 要闻 > 正文`. */
const BODY_TEXT = /(?:>|›|»|＞|→) ?(?:正文|正 ?文|内容|详细内容|查看详情|信息详情)\s/;

/** `发布时间：… 来源：… 【字体：大 中 小】 打印` right above the body. */
export function infoLine({ before }: Page): Evidence | undefined {
  if (!before) return undefined;
  const labels = [SOURCE, PUBLISHED, CONTROLS].filter((label) => label.test(before)).length;
  const dates = before.match(DATE)?.length ?? 0;
  if (labels > 0 && dates > 0)
    return { kind: 'article', points: 2 + labels * 0.5, reason: 'an info line above the text' };
  if (BODY_TEXT.test(before)) return { kind: 'article', points: 2, reason: 'a breadcrumb that ends in 正文' };
  if (labels > 0) return { kind: 'article', points: 1, reason: 'labels of an info line above the text' };
  if (dates > 0 && dates <= 2)
    return { kind: 'article', points: STAMPED.test(before) ? 1.5 : 1, reason: 'a date above the text' };
  if (FOREIGN_DATE.test(before)) return { kind: 'article', points: 0.75, reason: 'a date above the text' };
  return undefined;
}
