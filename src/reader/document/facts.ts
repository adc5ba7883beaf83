import type { Article } from '../../article/index.ts';
import { dateText } from '../../article/index.ts';
import { type TextKey, text, textLang } from '../../ui/index.ts';
import { readingMinutes } from './reading-time.ts';

/** The line under the title: when, from whom, by whom, how long. */
export function factsLine(article: Article): string[] {
  const facts: string[] = [];
  if (article.published) facts.push(dateText(article.published, textLang()));
  if (article.source) facts.push(text('reader.source', article.source));
  if (article.author) facts.push(text('reader.author', article.author));
  if (article.editor) facts.push(text('reader.editor', article.editor));
  if (article.text) facts.push(text('reader.minutes', readingMinutes(article.text)));
  return facts;
}

/** The official record, as name and value; empty where the page says nothing official of the document. */
export function recordOf(article: Article): [TextKey, string][] {
  const date = (iso: string | undefined) => iso && dateText(iso, textLang());
  const facts: [TextKey, string | undefined][] = [
    ['origins.docNumber', article.docNumber],
    ['reader.indexNumber', article.indexNumber],
    ['reader.issuer', article.issuer],
    ['reader.written', date(article.written)],
    ['reader.published', date(article.published)],
    ['reader.effective', date(article.effective)],
    ['reader.repealed', date(article.repealed)],
    ['origins.validity', article.validity],
    ['reader.topics', article.topics?.join(textLang().startsWith('zh') ? '、' : ', ')],
  ];
  const stated = facts.filter((fact): fact is [TextKey, string] => Boolean(fact[1]));
  // An ordinary news page has a date and a subject at most: they alone make no official record.
  const official = stated.some(([key]) => key !== 'reader.topics' && key !== 'reader.published');
  return official ? stated : [];
}
