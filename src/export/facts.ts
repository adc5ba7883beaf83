import { plainText } from '../sanitize/index.ts';
import { dateWords, localDay } from './dates.ts';
import type { Exportable } from './exported.ts';
import { type Labels, labelsFor } from './labels.ts';

export interface LabelledFact {
  key: keyof Labels;
  label: string;
  value: string;
}

/** What the document says of itself, in words, in the order in which an official document is cited. */
export function factsOf({ article, savedAt }: Exportable): LabelledFact[] {
  const labels = labelsFor(article.lang);
  const date = (iso: string | undefined) => iso && dateWords(iso, article.lang);
  const all: [keyof Labels, string | undefined][] = [
    ['docNumber', article.docNumber],
    ['issuer', article.issuer],
    ['indexNumber', article.indexNumber],
    ['written', date(article.written)],
    ['published', date(article.published)],
    ['effective', date(article.effective)],
    ['repealed', date(article.repealed)],
    ['validity', article.validity],
    ['topics', article.topics?.join(labels.comma)],
    ['keywords', article.keywords?.join(labels.comma)],
    ['source', article.source],
    ['author', article.author],
    ['editor', article.editor],
    ['site', article.site.name],
    ['column', article.column],
    ['saved', date(localDay(savedAt))],
  ];
  return all.flatMap(([key, value]) => {
    const text = plainText(value, 1000);
    return text ? [{ key, label: labels[key], value: text }] : [];
  });
}
