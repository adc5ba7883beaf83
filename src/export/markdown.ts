import TurndownService from 'turndown';
import { plainText, safeUrl, sanitizeToFragment } from '../sanitize/index.ts';
import type { Exportable, ExportWindow } from './exported.ts';
import { factsOf } from './facts.ts';
import { frontMatter } from './front-matter.ts';
import { labelsFor } from './labels.ts';
import { emphasised } from './markdown-emphasis.ts';
import { gfmTable, htmlTable, isSimpleTable } from './markdown-table.ts';
import { type ExportedNote, markBody } from './notes.ts';

/** CommonMark with GFM tables: front matter with every fact, the title, the chief facts once more to be read, the text. */
export function markdown(item: Exportable, window: ExportWindow): string {
  const { article } = item;
  const labels = labelsFor(article.lang);
  const body = sanitizeToFragment(article.html, window, article.url);
  const notes = markBody(body, item.highlights);
  const depth = body.querySelector('h1') ? 1 : 0;
  const facts = factsOf(item)
    .filter(({ key }) => ['docNumber', 'issuer', 'published', 'source'].includes(key))
    .map(({ label, value }) => `> ${label}${labels.colon}${literal(value)}  `);
  const files = article.attachments.map(({ name, url, size }, i) => {
    const stated = size ? ` (${literal(plainText(size))})` : '';
    return `${i + 1}. ${link(plainText(name), url, article.url)}${stated}`;
  });
  const parts = [
    `# ${literal(plainText(article.title, 1000))}`,
    literal(plainText(article.subtitle, 1000)),
    [...facts, `> ${labels.original}${labels.colon}${link(article.url, article.url, article.url)}`].join(
      '\n',
    ),
    service(depth).turndown(body),
    files.length ? `## ${labels.attachments}\n\n${files.join('\n')}` : '',
    notes.length
      ? `## ${labels.notes}\n\n${notes.map((note) => listed(note, labels.noteLost)).join('\n\n')}`
      : '',
  ];
  return `${frontMatter(item)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A marked passage as a quotation in a numbered list, its note below. */
function listed({ number, quote, note, placed }: ExportedNote, lost: string): string {
  const indent = ' '.repeat(`${number}. `.length);
  const quoted = quote.map((line) => `> ${literal(line)}`).join(`  \n${indent}`);
  const words = [...(placed ? [] : [`*${lost}*`]), ...note.map(literal)];
  return [`${number}. ${quoted}`, ...words.map((line) => indent + line)].join('\n\n');
}

/** Text that says itself in Markdown: no markup, no HTML, no entity, no list where the page has none. */
export function literal(text: string): string {
  return TurndownService.prototype
    .escape(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/~~/g, '\\~\\~')
    .replace(/^(\d+)([.)])(?=\s|$)/g, '$1\\$2');
}

function link(words: string, url: string, baseUrl: string): string {
  const safe = safeUrl(url, baseUrl);
  return safe ? `[${literal(words)}](${destination(safe)})` : literal(words);
}

/** An address cannot leave its parentheses: whatever could is percent-encoded. */
function destination(url: string): string {
  return url.replace(/[\s()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

function service(depth: number): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  turndown.escape = literal;
  const element = (node: Node) => node as Element;
  turndown.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const level = Math.min(6, Math.max(2, Number(node.nodeName[1]) + depth));
      return `\n\n${'#'.repeat(level)} ${content.replace(/\s*\n\s*/g, ' ').trim()}\n\n`;
    },
  });
  turndown.addRule('strong', {
    filter: ['strong', 'b'],
    replacement: (content, node) => emphasised(content, node, '**', 'strong'),
  });
  turndown.addRule('em', {
    filter: ['em', 'i'],
    replacement: (content, node) => emphasised(content, node, '*', 'em'),
  });
  turndown.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) =>
      content.trim() ? `[${content.trim()}](${destination(element(node).getAttribute('href') ?? '')})` : '',
  });
  turndown.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => {
      const alt = literal(plainText(element(node).getAttribute('alt')));
      return `![${alt}](${destination(element(node).getAttribute('src') ?? '')})`;
    },
  });
  turndown.addRule('pre', {
    filter: 'pre',
    replacement: (_, node) => {
      const code = node.textContent ?? '';
      const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
      const fence = '`'.repeat(longest + 1);
      return `\n\n${fence}\n${code.replace(/\n$/, '')}\n${fence}\n\n`;
    },
  });
  // `==` is Obsidian's alone; the element is read by every Markdown that takes HTML, Obsidian's too.
  turndown.addRule('marked', {
    filter: 'mark',
    replacement: (content) => (content.trim() ? `<mark>${content}</mark>` : content),
  });
  turndown.addRule('deleted', {
    filter: ['del', 's'],
    replacement: (content) => (content.trim() ? `~~${content.trim()}~~` : content),
  });
  turndown.addRule('raised', {
    filter: ['sub', 'sup'],
    replacement: (content, node) =>
      `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`,
  });
  turndown.addRule('table', {
    filter: 'table',
    replacement: (_, node) => {
      const table = element(node);
      if (!isSimpleTable(table)) return `\n\n${htmlTable(table)}\n\n`;
      const caption = table.querySelector('caption');
      const title = caption ? `${turndown.turndown(caption as HTMLElement)}\n\n` : '';
      return `\n\n${title}${gfmTable(table, (cell) => turndown.turndown(cell as HTMLElement))}\n\n`;
    },
  });
  return turndown;
}
