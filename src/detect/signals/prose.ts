import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** How much running text one element holds, and what part that is of all running text. */
export function proseBlock({ prose, links }: Page): Evidence | undefined {
  const share = prose.total > 0 ? prose.size / prose.total : 0;
  const about = `${Math.round(prose.size)} characters in ${prose.paragraphs} paragraphs, ${Math.round(share * 100)}% of the prose`;
  if (prose.size >= 400 && share >= 0.5 && prose.paragraphs >= 3)
    return { kind: 'article', points: 3, reason: about };
  if (prose.size >= 200 && share >= 0.5) return { kind: 'article', points: 2, reason: about };
  if (prose.size >= 60 && share >= 0.5) return { kind: 'article', points: 1, reason: about };
  if (prose.size < 15 || links > prose.total)
    return { kind: 'list', points: 2, reason: 'links and hardly any running text' };
  return { kind: 'list', points: 1, reason: 'running text in many small pieces' };
}
