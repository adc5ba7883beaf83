import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/index.ts';
import { extract } from '../../../src/extract/index.ts';

export const PAGE_URL = 'https://www.qinghe.example/zw/t20240318_77.html';
const PROSE =
  '<p>青禾县今年把清淤的日子提前了十天，渠尾的村先动手，清完一段请用水户看过再往上走。</p>'.repeat(3);

/** Reads a page whose body starts with three paragraphs and goes on with `body`; `below` stands after the body. */
export function readBody(body: string, below = '', url = PAGE_URL): Article {
  const html = `<html lang="zh-CN"><title>清淤</title><body><h1>清淤提前十天</h1><div id="main"><div class="TRS_Editor">${PROSE}${body}</div></div>${below}</body></html>`;
  const { window } = new JSDOM(html, { url });
  const article = extract(window.document, url, window as unknown as Window & typeof globalThis);
  if (!article) throw new Error('nothing was read');
  return article;
}
