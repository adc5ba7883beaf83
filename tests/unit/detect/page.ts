import { JSDOM } from 'jsdom';

/** A document written for a test; `head` and `body` are markup. */
export function page(body: string, { title = '', head = '' } = {}): Document {
  return new JSDOM(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  ).window.document;
}

export const meta = (tags: Record<string, string>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

export const SENTENCE =
  '青禾县人民政府近日召开常务会议，研究部署全县秋粮收购、冬季供暖和农村道路养护工作，要求各乡镇逐村排查，限期办结。';

/** `n` paragraphs of running text. */
export const paragraphs = (n: number, tag = 'p') => `<${tag}>　　${SENTENCE}${SENTENCE}</${tag}>`.repeat(n);

export const menu = (n: number) =>
  `<ul>${Array.from({ length: n }, (_, i) => `<li><a href="/c${i}/">栏目${i}</a></li>`).join('')}</ul>`;

export const entries = (n: number) =>
  `<ul>${Array.from({ length: n }, (_, i) => `<li><a href="/t${i}.html">青禾县关于第${i}号地块的公示</a><span>2024-03-${String((i % 28) + 1).padStart(2, '0')}</span></li>`).join('')}</ul>`;

export const FOOTER =
  '<div><p>主办单位：青禾县人民政府办公室</p><p>网站标识码 0000000000 ICP备00000000号</p></div>';

export const TITLE = '青禾县召开秋粮收购工作会议';
