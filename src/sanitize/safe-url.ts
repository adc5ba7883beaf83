const LINKS = new Set(['http:', 'https:', 'mailto:']);
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i;
/** Longer addresses are not addresses. */
const MAX_LENGTH = 8192;

/**
 * The address that `raw` means on the page at `baseUrl`, or undefined when nobody should follow it.
 *
 * Absolute, `http:`, `https:` or `mailto:`, without user name and password (`https://gov.cn@evil.example/`). A link
 * within the page stays `#name`.
 */
export function safeUrl(raw: string, baseUrl: string): string | undefined {
  const wanted = raw.trim();
  if (wanted === '' || wanted === '#' || wanted.length > MAX_LENGTH) return undefined;
  const url = parse(wanted, baseUrl);
  if (!url || !LINKS.has(url.protocol)) return undefined;
  if (wanted.startsWith('#')) return url.hash;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address of a picture: `http:`, `https:`, or a small set of `data:` types. SVG is not one, it can carry scripts. */
export function safeImageUrl(raw: string, baseUrl: string): string | undefined {
  const wanted = raw.trim();
  if (/^data:/i.test(wanted)) return PICTURE.test(wanted) ? wanted.replace(/\s+/g, '') : undefined;
  const url = safeUrl(wanted, baseUrl);
  return url && /^https?:/.test(url) ? url : undefined;
}

function parse(raw: string, baseUrl: string): URL | undefined {
  const base = baseFor(raw, baseUrl);
  return URL.canParse(raw, base) ? new URL(raw, base) : undefined;
}

/** A page without a usable address (about:blank, blob:) still has absolute links, and links within itself. */
function baseFor(raw: string, baseUrl: string): string | undefined {
  if (raw.startsWith('#')) return 'https://page.invalid/';
  return /^(?:https?|file):/i.test(baseUrl) && URL.canParse(baseUrl) ? baseUrl : undefined;
}
