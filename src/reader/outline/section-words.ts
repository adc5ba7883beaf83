import { CLAUSE } from './sections.ts';

/** What may follow an article and is no part of it any more. */
const OUTSIDE =
  '[id], h1, h2, h3, h4, h5, h6, .sign-off, .note, .attachment-note, .centered, .page-break, hr';
/** The number of a part, which stands before what it says: 第一章, 一、, （一）, 1. */
const NUMBER =
  /^(?:第[〇零一二三四五六七八九十百千\d]{1,7}[编章节]|[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,2}[.．、])/;
const MAX = 24;

/** How a block is called: 第三条; a heading by all its words; a run-in heading by its first sentence. */
export function nameOf(block: Element): string {
  const words = wordsOf(block);
  const clause = CLAUSE.exec(words)?.[0];
  if (clause) return clause;
  return (/^h[1-6]$/i.test(block.tagName) ? words : (words.split('。')[0] ?? words)).replace(/[\s　]+/g, ' ');
}

export const isClause = (block: Element) => CLAUSE.test(wordsOf(block));

/** An article with its 款 and 项: the block and what follows, one a line, up to the next part. */
export function clauseText(block: Element): string {
  const lines = [wordsOf(block)];
  for (let next = block.nextElementSibling; next && !next.matches(OUTSIDE); next = next.nextElementSibling) {
    if (next.matches('p, div:not(.table, .picture)')) lines.push(wordsOf(next));
    if (next.matches('ul, ol')) for (const item of next.children) lines.push(wordsOf(item));
  }
  return lines.filter(Boolean).join('\n');
}

/**
 * The address of a place in the original page, by its words: the page itself has no anchor there (`#第三条` finds nothing).
 * https://wicg.github.io/scroll-to-text-fragment/ : Chromium 80, Firefox 131, Safari 16.1. Others open the page at its top.
 */
export function linkTo(url: string, block: Element): string {
  const words = wordsOf(block);
  const number = (CLAUSE.exec(words) ?? NUMBER.exec(words))?.[0] ?? '';
  const rest = words.slice(number.length);
  // Up to a mark: a fragment has to end where a word ends.
  const first = /[^\s，。；：！？、“”《》（）()①-⑳[\]]{2,}/u.exec(rest)?.[0];
  // From the number to the words: the page may have any blanks between them. (`number-,words` would say the same, and
  // Firefox finds it only where there are none.)
  const text =
    number.startsWith('第') && first
      ? `${encode(number)},${encode(first)}`
      : encode(first ? number + first : words.slice(0, MAX));
  return `${url.replace(/#.*$/, '')}#:~:text=${text}`;
}

/** A hyphen, a comma and an ampersand mean something in a text directive. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/^[\s　]+|[\s　]+$/g, ''))
    .filter(Boolean)
    .join('\n');
}
