import { cleanText, comparable } from './clean.ts';
import { SEAM } from './lines.ts';
import type { Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Title } from './title.ts';

const POSITION = /^(?:您?(?:现在|当前|目前)?(?:所在|的)?的?位置|当前位置|目前位置|現在位置)/;
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
    const position = POSITION.exec(text.replace(/^[\s\u001f\u00a0\u3000【[]+/, ''));
    if (!position || text.length > 300) continue;
    const steps = text
      .slice(position[0].length)
      .split(/[>›»＞/]|\s-\s|[\u001f]\s*[\u001f]/)
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
