import { cleanText, comparable } from './clean.ts';
import { SEAM } from './lines.ts';
import type { Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Title } from './title.ts';

const POSITION = /^(?:您?(?:现在|当前|目前)?(?:所在|的)?的?位置|当前位置|目前位置|現在位置)/;
const CRUMBS = /crumb|location|position|dqwz|path|weizhi|local|wz|nav/;
const STEP = /[>›»＞]/;
const END = /^(?:正文|内容|详情|文章|首页|信息内容|查看|详细内容)$/;

/** 栏目: the tag, else the last step of the line that says where the reader is. */
export function readColumn(page: Page, title: Title | undefined): TextFact | undefined {
  const tag = page.meta.first('ColumnName', 'lanmu', 'article:section');
  const value = cleanText(tag?.value, 60);
  if (value) return { value, from: `meta:${tag?.name}` };
  const key = comparable(title?.text ?? '');
  const before = title && title.first >= 0 ? title.first + 6 : page.lines.length;
  for (let i = 0; i < before; i++) {
    const text = page.lines[i]?.text ?? '';
    const position = POSITION.exec(text.replace(/^[\s\ue000\u00a0\u3000【[]+/, ''));
    const named = !position && CRUMBS.test(page.lines[i]?.names ?? '') && STEP.test(text);
    if ((!position && !named) || text.length > 300) continue;
    const steps = text
      .slice(position?.[0].length ?? 0)
      .split(/[>›»＞/]|\s-\s|[\ue000]\s*[\ue000]/)
      .map((s) =>
        s
          .replaceAll(SEAM, '')
          .replace(/^[\s:：]+/, '')
          .trim(),
      )
      .filter((s) => s && !END.test(s));
    const last = steps.findLast(
      (s) => !key || (!key.startsWith(comparable(s).slice(0, 12)) && comparable(s) !== ''),
    );
    const column = cleanText(last, 40);
    if (steps.length > 1 && column) return { value: column, from: 'breadcrumb' };
  }
  return undefined;
}
