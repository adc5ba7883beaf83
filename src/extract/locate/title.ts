import { isHidden } from '../prune/hidden.ts';
import { squeeze } from '../text.ts';

const META = /^(?:articletitle|og:title|pagetitle|dc\.title|dcterms\.title|twitter:title)$/i;
const NAMED = '[id*="title" i],[class*="title" i],[class*="headline" i],ucaptitle,h1,h2,h3';
const MAX_CANDIDATES = 400;

/** The visible element that shows the article's title: what the page's own tags say it is, else its only h1. */
export function titleElement(document: Document): Element | undefined {
  const told = [...document.getElementsByTagName('meta')]
    .filter((m) => META.test(m.getAttribute('name') ?? m.getAttribute('property') ?? ''))
    .map((m) => squeeze(m.getAttribute('content') ?? '').slice(0, 300))
    .filter((t) => t.length > 3);
  const whole = squeeze(document.getElementsByTagName('title')[0]?.textContent ?? '').slice(0, 400);
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of [...document.body.querySelectorAll(NAMED)].slice(0, MAX_CANDIDATES)) {
    const raw = element.textContent ?? '';
    if (raw.length > 1000) continue;
    const text = squeeze(raw);
    if (text.length < 2 || text.length > 200 || isHidden(element)) continue;
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
  const stem = whole.split(/[-_|–—·]/)[0] ?? '';
  if (stem.length >= 6 && text.includes(stem) && text.length <= stem.length * 3) return 1.5;
  if (text.length >= 6 && text.length >= whole.length / 4 && whole.includes(text))
    return 1 + text.length / (whole.length + 1);
  return 0;
}
