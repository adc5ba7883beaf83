import { cleanText, comparable } from './clean.ts';
import { type Line, SEAM } from './lines.ts';
import type { Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Title } from './title.ts';

const POSITION =
  /^您?(?:[现現]在|[当當]前|目前|所在|在|的)*位置[\s\ue000]*[:：>]?|^[当當]前(?:栏目|欄目)[\s\ue000]*[:：]/;
const CRUMBS = /crumb|location|position|dqwz|path|weizhi|local|wz|nav|currchnl|pankuzu/;
/** What stands first in the line where nothing else names it: the home page, or the site's own name. */
const HOME = /^(?:.{0,10}首[页頁]|主页|.{2,12}[网網][站]?.{0,6}|Home|トップ(?:ページ)?|홈)$/i;
const STEP = /[>›»＞→]/;
const END = /^(?:正文|内容|内文|详情|文章|首[页頁]|信息内容|查看|详细内容|浏览文章|返回|:*)$/;
/** Templates' own name for the column above the article. */
const COLUMN_NAMED =
  /(?:^|\s)(?:col_?title|column[-_]?(?:name|title)|lanmu(?:name|title)?|lmmc|channel[-_]?name)(?=\s|$)/;
const MAX_STEP = 24;

/** 栏目: the tag, else the last step of the line that says where the reader is. */
export function readColumn(page: Page, title: Title | undefined): TextFact | undefined {
  const tag = page.meta.first('ColumnName', 'lanmu', 'article:section');
  const value = cleanText(tag?.value, 60);
  // A year's or a number's column is a folder of the site.
  if (value && !/^[\d\s]+$/.test(value)) return { value, from: `meta:${tag?.name}` };
  const before = title && title.first >= 0 ? title.first + 6 : page.lines.length;
  const key = comparable(title?.text ?? '');
  let named: TextFact | undefined;
  for (let i = 0; i < before; i++) {
    const line = page.lines[i];
    if (!line || line.text.length > 300) continue;
    const column = lastStep(line, key);
    if (column) return { value: column, from: 'breadcrumb' };
    if (!named && !line.hidden && line.text.length <= MAX_STEP && COLUMN_NAMED.test(line.names)) {
      const own = cleanText(line.text, 40);
      if (own && comparable(own) !== key) named = { value: own, from: 'text' };
    }
  }
  return named;
}

/** The column of a line like `首页 > 新闻 > 要闻 > 正文`; undefined for any other line. */
function lastStep(line: Line, title: string): string | undefined {
  const text = line.text.replace(/^[\s\ue000\u00a0\u3000【[]+/, '');
  const position = POSITION.exec(text);
  const stepped = STEP.test(text);
  if (!position && !stepped) return undefined;
  const steps = text
    .slice(position?.[0].length ?? 0)
    .split(/[>›»＞→/]|\s-\s|[\ue000]\s*[\ue000]/)
    .map((s) =>
      s
        .replaceAll(SEAM, '')
        .replace(/^[\s:：]+/, '')
        .trim(),
    )
    .filter(Boolean);
  const sure =
    position ||
    CRUMBS.test(line.names) ||
    (HOME.test(steps[0] ?? '') && steps.every((s) => s.length <= MAX_STEP));
  if (!sure || steps.length < (position && !stepped ? 1 : 2)) return undefined;
  const column = steps.findLast((s, i) => {
    if (END.test(s) || (i === 0 && (steps.length > 1 || HOME.test(s)))) return false;
    const own = comparable(s);
    return own !== '' && !/^\d+$/.test(own) && !(title !== '' && title.startsWith(own.slice(0, 12)));
  });
  return cleanText(column, 40);
}
