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
  if (recordOf(article).length === 0)
    facts.push(...[article.docNumber, article.validity].filter((f) => f !== undefined));
  if (article.text) facts.push(text('reader.minutes', readingMinutes(article.text)));
  return facts;
}

/**
 * The official record, as name and value; empty where the page says nothing official of the document. 发文字号 and 有效性
 * head it, and are not in it again.
 */
export function recordOf(article: Article): [TextKey, string][] {
  const date = (iso: string | undefined) => iso && dateText(iso, textLang());
  const official: [TextKey, string | undefined][] = [
    ['reader.issuer', article.issuer],
    ['reader.indexNumber', article.indexNumber],
    ['reader.written', date(article.written)],
    ['reader.effective', date(article.effective)],
    ['reader.repealed', date(article.repealed)],
    ['reader.topics', article.topics?.join(textLang().startsWith('zh') ? '、' : ', ')],
  ];
  const stated = official.filter((fact): fact is [TextKey, string] => Boolean(fact[1]));
  // An ordinary news page has a subject at most: that alone makes no official record.
  if (!article.docNumber && !stated.some(([key]) => key !== 'reader.topics')) return [];
  const published = date(article.published);
  if (published) {
    const after = stated.findLastIndex(([key]) => key === 'reader.written' || key === 'reader.indexNumber');
    stated.splice(after + 1, 0, ['reader.published', published]);
  }
  return stated;
}
