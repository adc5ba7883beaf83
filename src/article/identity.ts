/** Query parameters that say how a visitor came, not what they see. */
const TRACKING = /^(?:utm_\w+|from|isappinstalled|scene|share\w*|spm|timestamp|fbclid|gclid|_t|v)$/i;

/** The URL without credentials, as it may be shown and stored. */
export function publicUrl(url: string): string {
  const u = new URL(url);
  u.username = '';
  u.password = '';
  return u.href;
}

/**
 * The id of the document at `canonicalUrl`: its address less scheme, `www.`, mobile host, default page, fragment and
 * tracking parameters. It is readable on purpose and cannot collide, as a short hash could.
 *
 * @throws TypeError when `canonicalUrl` is not an absolute URL.
 */
export function articleId(canonicalUrl: string): string {
  const u = new URL(canonicalUrl);
  const host = u.host.replace(/^(?:www|m|wap)\.(?=[^.]+\.)/, '').replace(/:(?:80|443)$/, '');
  const path = u.pathname.replace(/\/index\.s?html?$/i, '/');
  const kept = [...u.searchParams]
    .filter(([key]) => !TRACKING.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return (u.protocol === 'file:' ? u.pathname : host + path) + (query && `?${query}`);
}
