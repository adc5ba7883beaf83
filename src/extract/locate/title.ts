import type { Measure } from '../measure.ts';
import { squeeze } from '../text.ts';

const META = /^(?:articletitle|og:title|pagetitle|dc\.title|dcterms\.title|twitter:title)$/i;
const MAX_LENGTH = 200;

/**
 * The visible element that shows the article's title: what the page's own tags say it is, else its only h1.
 *
 * @param named those that by their name or tag may show one.
 */
export function titleElement(
  root: Element,
  named: readonly Element[],
  measures: ReadonlyMap<Element, Measure>,
): Element | undefined {
  const told = [...root.getElementsByTagName('meta')]
    .filter((m) => META.test(m.getAttribute('name') ?? m.getAttribute('property') ?? ''))
    .map((m) => squeeze(m.getAttribute('content') ?? '').slice(0, 300))
    .filter((t) => t.length > 3);
  const whole = squeeze(root.getElementsByTagName('title')[0]?.textContent ?? '').slice(0, 400);
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of named) {
    const seen = measures.get(element)?.text ?? 0;
    if (seen < 2 || seen > MAX_LENGTH) continue;
    const text = squeeze((element.textContent ?? '').slice(0, 1000));
    if (text.length > MAX_LENGTH) continue;
    const score = likeness(text, told, whole) + (element.nodeName === 'H1' ? 0.3 : 0);
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return bestScore >= 0.3 ? best : undefined;
}

function likeness(text: string, told: string[], whole: string): number {
  if (told.includes(text)) return 2;
  if (whole === text) return 1.8;
  // A kicker or a label shares the heading.
  if (told.some((t) => t.length >= 6 && text.includes(t) && text.length <= t.length * 3)) return 1.7;
  const stem = whole.split(/[-_|–—·]/)[0] ?? '';
  if (stem.length >= 6 && text.includes(stem) && text.length <= stem.length * 3) return 1.5;
  if (text.length >= 6 && text.length >= whole.length / 4 && whole.includes(text))
    return 1 + text.length / (whole.length + 1);
  return 0;
}
