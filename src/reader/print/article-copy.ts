import { type Article, dateText, directionOf } from '../../article/index.ts';
import { text, textLang } from '../../ui/index.ts';
import { recordOf } from '../document/facts.ts';
import { make } from './make.ts';
import { paperBody } from './paper-body.ts';
import { readableUrl, sourceMark } from './source-mark.ts';
import { titleOf } from './title.ts';

/**
 * 文章版式: title, source line, the official record laid open (paper cannot be unfolded), text, attachments, source.
 *
 * @param body what holds the article's own text.
 */
export function articleCopy(article: Article, body: HTMLElement, today: Date): HTMLElement[] {
  const document = body.ownerDocument;
  const copy = make(document, 'article');
  copy.lang = article.lang;
  copy.dir = directionOf(article);
  copy.append(...head(document, article), paperBody(body), ...attachments(document, article));
  const mark = make(document, 'footer', 'print-mark');
  for (const line of sourceMark(article, today)) mark.append(make(document, 'p', '', line));
  return [copy, mark];
}

function head(document: Document, article: Article): HTMLElement[] {
  const parts = [titleOf(document, 'h1', '', article.title || text('reader.untitled'), article.lang)];
  if (article.subtitle) parts.push(make(document, 'p', 'print-subtitle', article.subtitle));
  const { published, source, author } = article;
  const facts = [
    published && dateText(published, textLang()),
    source && text('reader.source', source),
    author && text('reader.author', author),
  ].filter((fact) => fact !== undefined);
  const line = make(document, 'p', 'print-source');
  for (const fact of facts) line.append(make(document, 'span', '', fact));
  line.append(make(document, 'span', 'print-url', readableUrl(article.url)));
  parts.push(line);
  const record = recordOf(article);
  if (record.length === 0) return parts;
  const list = make(document, 'dl', 'print-record');
  for (const [key, value] of record) {
    const row = make(document, 'div');
    row.append(make(document, 'dt', '', text(key)), make(document, 'dd', '', value));
    list.append(row);
  }
  return [...parts, list];
}

function attachments(document: Document, article: Article): HTMLElement[] {
  if (article.attachments.length === 0) return [];
  const section = make(document, 'section', 'print-files');
  const list = make(document, 'ol');
  for (const { name, url, type, size } of article.attachments) {
    const facts = [type?.toUpperCase(), size].filter(Boolean).join('，');
    const item = make(document, 'li', '', facts ? `${name}（${facts}）` : name);
    item.append(make(document, 'span', 'print-url', readableUrl(url)));
    list.append(item);
  }
  section.append(make(document, 'h2', '', text('reader.attachments')), list);
  return [section];
}
