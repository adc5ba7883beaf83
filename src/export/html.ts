import { emptyDocument, plainText, safeUrl } from '../sanitize/index.ts';
import type { Exportable, ExportWindow } from './exported.ts';
import { factsOf } from './facts.ts';
import { bodyOf } from './html-body.ts';
import { STYLE } from './html-style.ts';
import { labelsFor } from './labels.ts';
import { type ExportedNote, markBody } from './notes.ts';

/** No script, no request: even if something bad came through, the file cannot run or send it. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Shorter articles need no table of contents. */
const MIN_CONTENTS = 4;

type Make = (tag: string, attributes?: Record<string, string>, ...content: (Node | string)[]) => HTMLElement;

/** One file that shows the article anywhere, offline and for ever: built as nodes, so that no text can become markup. */
export function htmlPage(item: Exportable, window: ExportWindow): string {
  const document = emptyDocument(window);
  const make: Make = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
  const { article } = item;
  document.documentElement.setAttribute('lang', plainText(article.lang, 35) || 'zh-CN');
  document.head.append(
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'referrer', content: 'no-referrer' }),
    make('title', {}, plainText(article.title, 1000)),
    make('style', {}, STYLE),
  );
  const body = bodyOf(article, item.images, window);
  const notes = markBody(body, item.highlights, (mark, { colour, number }, first) => {
    mark.className = colour;
    if (first) mark.id = noteId(number);
  });
  document.body.append(
    make(
      'article',
      { itemscope: '', itemtype: 'https://schema.org/Article' },
      head(item, make),
      ...contents(item, make),
      make('div', { class: 'text', itemprop: 'articleBody' }, body),
      ...files(item, make),
      ...noteList(notes, item, make),
    ),
    foot(item, make),
  );
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}

function head(item: Exportable, make: Make): HTMLElement {
  const { title, subtitle, site, column } = item.article;
  const kicker = [site.name, column].map((words) => plainText(words)).filter(Boolean);
  const facts = factsOf(item).filter(({ key }) => key !== 'site' && key !== 'column' && key !== 'saved');
  const header = make('header');
  if (kicker.length) header.append(make('p', { class: 'kicker' }, kicker.join(' · ')));
  header.append(make('h1', {}, plainText(title, 1000)));
  const second = plainText(subtitle, 1000);
  if (second) header.append(make('p', { class: 'subtitle' }, second));
  const rows = facts.map(({ label, value }) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
  if (rows.length) header.append(make('dl', { class: 'facts' }, ...rows));
  return header;
}

function contents({ article }: Exportable, make: Make): HTMLElement[] {
  if (article.outline.length < MIN_CONTENTS) return [];
  const top = Math.min(...article.outline.map(({ level }) => level));
  const items = article.outline.map(({ level, text, anchor }) =>
    make(
      'li',
      level > top ? { class: 'lower' } : {},
      make('a', { href: `#${encodeURIComponent(anchor)}` }, plainText(text)),
    ),
  );
  const title = make('summary', {}, labelsFor(article.lang).contents);
  return [make('details', { class: 'contents' }, title, make('ol', {}, ...items))];
}

function files({ article }: Exportable, make: Make): HTMLElement[] {
  if (article.attachments.length === 0) return [];
  const items = article.attachments.map(({ name, url, type, size }) => {
    const href = safeUrl(url, article.url);
    const item = make('li', {}, make('b', {}, plainText(type).toUpperCase() || '—'));
    item.append(make(href ? 'a' : 'span', href ? { href } : {}, plainText(name)));
    if (size) item.append(make('span', { class: 'size' }, plainText(size)));
    return item;
  });
  const title = make('h2', {}, labelsFor(article.lang).attachments);
  return [make('section', { class: 'files' }, title, make('ul', {}, ...items))];
}

/** Out of the way of the article's own anchors, which are its headings. */
const noteId = (number: number) => `qingdu-note-${number}`;

function noteList(notes: ExportedNote[], { article }: Exportable, make: Make): HTMLElement[] {
  if (notes.length === 0) return [];
  const labels = labelsFor(article.lang);
  const items = notes.map(({ number, colour, quote, note, placed }) => {
    const words = quote.flatMap((line, i) => [...(i > 0 ? [make('br')] : []), line]);
    const mark = make('mark', { class: colour }, ...words);
    const item = make('li', {});
    item.append(make('p', {}, placed ? make('a', { href: `#${noteId(number)}` }, mark) : mark));
    if (!placed) item.append(make('p', { class: 'lost' }, labels.noteLost));
    item.append(...note.map((line) => make('p', {}, line)));
    return item;
  });
  return [make('section', { class: 'notes' }, make('h2', {}, labels.notes), make('ol', {}, ...items))];
}

function foot(item: Exportable, make: Make): HTMLElement {
  const { article } = item;
  const labels = labelsFor(article.lang);
  const href = safeUrl(article.url, article.url);
  const shown = plainText(article.url, 2000);
  const original = make('p', {}, labels.original, labels.colon, href ? make('a', { href }, shown) : shown);
  const saved = factsOf(item).find(({ key }) => key === 'saved');
  const footer = make('footer', {}, original);
  if (saved) footer.append(make('p', {}, saved.label, labels.colon, saved.value));
  return footer;
}
