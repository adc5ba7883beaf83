import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

const SOURCE = /来\s*源\s*[:：∶]|稿源\s*[:：]|作\s*者\s*[:：]|责任?编辑?\s*[:：]/;
const PUBLISHED =
  /(?:发[布表稿]|公布|更新|公开|录入|上传)?(?:时\s*间|日\s*期)\s*[:：∶]\s*(?:20|19)\d\d|발행일|등록일|작성일|更新日\s*[:：]|發[布佈]日期/;
const CONTROLS = /字\s*[体号]\s*[：:]?[\s【[]*(?:小|大)|打印本?页?|大\s*\]?\s*\[?\s*中\s*\]?\s*\[?\s*小/;
const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/g;
const STAMPED = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?\s*\d{1,2}[:：∶]\d\d/;

/** `发布时间：… 来源：… 【字体：大 中 小】 打印` right above the body. */
export function infoLine({ before }: Page): Evidence | undefined {
  if (!before) return undefined;
  const labels = [SOURCE, PUBLISHED, CONTROLS].filter((label) => label.test(before)).length;
  const dates = before.match(DATE)?.length ?? 0;
  if (labels > 0 && dates > 0)
    return { kind: 'article', points: 2 + labels * 0.5, reason: 'an info line above the text' };
  if (labels > 0) return { kind: 'article', points: 1, reason: 'labels of an info line above the text' };
  if (dates > 0 && dates <= 2)
    return { kind: 'article', points: STAMPED.test(before) ? 1.5 : 1, reason: 'a date above the text' };
  return undefined;
}
