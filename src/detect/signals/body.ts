import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** How much running text one element holds, and what part that is of all running text; or what stands in its place. */
export function body(page: Page): Evidence {
  const { prose } = page;
  const share = prose.total > 0 ? prose.size / prose.total : 0;
  const reason = `${Math.round(prose.size)} characters in ${prose.paragraphs} paragraphs, ${Math.round(share * 100)}% of the prose`;
  if (share >= 0.5) {
    if (prose.size >= (prose.paragraphs >= 3 ? 300 : 400) && prose.paragraphs >= 2)
      return { kind: 'article', points: 3, reason };
    if (prose.size >= 200) return { kind: 'article', points: 2, reason };
    if (prose.size >= 60) return { kind: 'article', points: 1, reason };
  }
  if (share >= 0.3 && prose.size >= 300 && prose.paragraphs >= 3)
    return { kind: 'article', points: 2, reason };
  const { media } = page;
  if (media) return { kind: 'article', points: 1.5, reason: `the body is one ${media.what}` };
  if (share >= 0.5 && prose.size > 0) return { kind: 'article', points: 0.5, reason: 'one sentence of text' };
  if (share > 0) return { kind: 'list', points: 1, reason: 'running text in many small pieces' };
  const { links } = page;
  return links > 10
    ? { kind: 'list', points: 3, reason: `${links} links and no running text` }
    : { kind: 'other', points: 5, reason: 'nothing to read' };
}
