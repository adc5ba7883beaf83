import { attribute, byTag } from './dom.ts';
import type { Page } from './page.ts';

const plainHost = (host: string): string => host.replace(/^(?:www|m|wap)\./, '');

/**
 * The address that the page calls its own, when that can be believed: same host, and not the home page for an article
 * (templates repeat one `canonical` on every page).
 */
export function canonicalUrl(page: Page): string | undefined {
  const { url } = page;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const link = byTag(page.root, 'link')
    .slice(0, 300)
    .find((l) => /(?:^|\s)canonical(?:\s|$)/i.test(attribute(l, 'rel')));
  for (const raw of [
    link && attribute(link, 'href'),
    page.meta.first('og:url')?.value,
    page.meta.first('Url')?.value,
  ]) {
    const text = raw?.trim();
    if (!text || text.length > 2000 || !URL.canParse(text, url.href)) continue;
    const target = new URL(text, url.href);
    if (!/^https?:$/.test(target.protocol) || target.username || target.password) continue;
    if (plainHost(target.host) !== plainHost(url.host) || (target.pathname === '/' && !target.search))
      continue;
    if (target.protocol === 'http:' && url.protocol === 'https:' && target.host === url.host)
      target.protocol = 'https:';
    return target.href;
  }
  return undefined;
}
