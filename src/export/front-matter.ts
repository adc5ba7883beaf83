import type { Article } from '../article/index.ts';
import { plainText } from '../sanitize/index.ts';
import type { Exportable } from './exported.ts';

type Value = string | number | boolean | undefined | Value[] | { [key: string]: Value };

/** What YAML 1.2 does not call printable (5.1), and its line breaks besides; JSON leaves these as they are. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/gu;

/**
 * Every fact of the article as YAML between two lines of `---`. All values are double-quoted, so none can end the block,
 * become a number or a date of YAML's own, or name a tag. Keys are those of Article.
 */
export function frontMatter({ article, savedAt }: Exportable): string {
  const { attachments, images, provenance, site, pages } = article;
  const facts: { [key: string]: Value } = {
    title: article.title,
    subtitle: article.subtitle,
    ...pick(article, ['docNumber', 'docNumberOriginal', 'issuer', 'indexNumber']),
    ...pick(article, ['written', 'published', 'effective', 'repealed', 'validity']),
    ...pick(article, ['source', 'author', 'editor', 'column', 'topics', 'keywords']),
    site: { ...site },
    url: article.url,
    canonicalUrl: article.canonicalUrl === article.url ? undefined : article.canonicalUrl,
    lang: article.lang,
    savedAt,
    pages,
    attachments: attachments.map((a) => ({ ...a })),
    images: images.map((i) => ({ ...i })),
    provenance: { ...provenance },
  };
  return `---\n${mapping(facts, '').join('\n')}\n---\n`;
}

function pick(article: Article, keys: (keyof Article)[]): { [key: string]: Value } {
  return Object.fromEntries(keys.map((key) => [key, article[key] as Value]));
}

function mapping(values: { [key: string]: Value }, indent: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = `${indent}${/^[A-Za-z]\w*$/.test(key) ? key : quoted(key)}:`;
    if (value === undefined || isEmpty(value)) return [];
    if (Array.isArray(value)) return [name, ...value.flatMap((item) => listItem(item, `${indent}  `))];
    if (typeof value === 'object') return [name, ...mapping(value, `${indent}  `)];
    return [`${name} ${quoted(value)}`];
  });
}

function listItem(item: Value, indent: string): string[] {
  if (item === null || typeof item !== 'object') return [`${indent}- ${quoted(item)}`];
  const lines = mapping(item as { [key: string]: Value }, `${indent}  `);
  return lines.map((line, i) => (i === 0 ? `${indent}- ${line.trimStart()}` : line));
}

function isEmpty(value: Value): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A YAML double-quoted scalar (7.3.1), of which JSON's strings are a part. */
function quoted(value: unknown): string {
  return JSON.stringify(plainText(value, 10_000)).replace(
    UNPRINTABLE,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
