import type { PageResult } from './page.ts';

/** Where each fact was read and what was removed, for people. */
export function explain(file: string, { verdict, article }: PageResult): string {
  const lines = [`${file}`, `  ${verdict.kind} (${verdict.confidence}): ${verdict.reasons.join('; ')}`];
  if (!article) lines.push('  no readable body');
  else {
    for (const [fact, origin] of Object.entries(article.provenance)) {
      const value = fact in article ? (article as unknown as Record<string, unknown>)[fact] : '';
      lines.push(`  ${fact} = ${JSON.stringify(value)}  <- ${origin}`);
    }
    for (const { reason, where, text } of article.removed)
      lines.push(`  removed (${reason}) ${where}: ${text}`);
  }
  return `${lines.join('\n')}\n`;
}
