import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

const SOURCE = /来 ?源 ?[:：∶]|稿源 ?[:：]|作 ?者 ?[:：]|责任?编辑? ?[:：]/;
const PUBLISHED =
  /(?:发[布表稿]|公布|更新|公开|录入|上传)?(?:时 ?间|日 ?期) ?[:：∶] ?(?:20|19)\d\d|발행일|등록일|작성일|更新日 ?[:：]|發[布佈]日期/;
const CONTROLS = /字 ?[体号] ?[：:]?[\s【[]*(?:小|大)|打印本?页?|大 ?\]? ?\[? ?中 ?\]? ?\[? ?小/;
const DATE = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/g;
/** `18.10.2021`, `03-11-2026`, `26. Januar 2022`, `3 July 2018`, `3 de mayo de 2024`, `January 4, 2023`. */
const FOREIGN_DATE =
  /\d{1,2}([./-]) ?\d{1,2}\1 ?20\d\d|\d(?:er|\.|º)? (?:de )?[A-Za-zÀ-ž]{3,10}\.?,? (?:de )?20\d\d|[A-Z][a-zà-ž]{2,9}\.? \d{1,2}, 20\d\d/;
/** What agencies write before the day of a release, and above it. */
const FOREIGN_LABEL =
  /publi(?:shed|é|cad[oa]|cerad|sert)|posted|released?\b|issued|updated|mis à jour|veröffentlicht|gepubliceerd|pubblicat[oa]|offentliggjort|opublikowan|vérifié le|\bdat(?:e|a|um|o)[ :]|press ?release\b|news release\b|pressemitteilung|nieuwsbericht|pressmeddelande|communiqué de presse|보도자료|報道発表資料|公開日|掲載日|新聞稿/i;
const BESIDE = 60;
const FOREIGN_RELEASE = /for immediate release/i;
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
  const foreign = FOREIGN_DATE.exec(before);
  if (foreign) {
    // A label stands just before its date, the kind of document just above or beside it.
    const beside = before.slice(
      Math.max(0, foreign.index - BESIDE),
      foreign.index + foreign[0].length + BESIDE,
    );
    return FOREIGN_LABEL.test(beside)
      ? { kind: 'article', points: 1.5, reason: 'a labelled date above the text' }
      : { kind: 'article', points: 0.75, reason: 'a date above the text' };
  }
  if (FOREIGN_RELEASE.test(before))
    return { kind: 'article', points: 0.75, reason: 'the words that head a release above the text' };
  return undefined;
}
