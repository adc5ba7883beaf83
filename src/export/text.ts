import { plainText, sanitizeToFragment } from '../sanitize/index.ts';
import type { Exportable, ExportWindow } from './exported.ts';
import { factsOf } from './facts.ts';
import { labelsFor } from './labels.ts';
import { markBody } from './notes.ts';

/** Plain text: title, facts, then the paragraphs, an empty line between each. No line is broken: editors wrap. */
export function plainExport(item: Exportable, window: ExportWindow): string {
  const { article } = item;
  const labels = labelsFor(article.lang);
  const line = (label: string, value: string) => `${label}${labels.colon}${value}`;
  const head = [plainText(article.title, 1000), plainText(article.subtitle, 1000)].filter(Boolean);
  const facts = factsOf(item).map(({ label, value }) => line(label, value));
  const paragraphs = article.text
    .split('\n')
    .map((p) => p.trim())
    .filter(Boolean);
  const files = article.attachments.map(
    ({ name, url, size }, i) =>
      `${i + 1}. ${plainText(name)}${size ? ` (${plainText(size)})` : ''}\n   ${url}`,
  );
  const body = item.highlights && sanitizeToFragment(article.html, window, article.url);
  const notes = (body ? markBody(body, item.highlights) : []).map(({ number, quote, note, placed }) =>
    [
      `${number}. “${quote.join('\n   ')}”${placed ? '' : ` (${labels.noteLost})`}`,
      ...note.map((words) => `   ${words}`),
    ].join('\n'),
  );
  const parts = [
    head.join('\n'),
    [...facts, line(labels.original, article.url)].join('\n'),
    ...paragraphs,
    files.length ? [`${labels.attachments}${labels.colon.trim()}`, ...files].join('\n') : '',
    notes.length ? [`${labels.notes}${labels.colon.trim()}`, ...notes].join('\n') : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
