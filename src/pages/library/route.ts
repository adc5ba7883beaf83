/** What the library shows, kept in the address so that Back, a reload and a link from elsewhere work. */
export type Route =
  | { view: 'saved' }
  | { view: 'trash' }
  /** `version` is the `savedAt` of an earlier version; absent for the latest. */
  | { view: 'article'; id: string; version?: string };

/** Reads `#/article/<id>`, `#/article/<id>/<savedAt>` (both percent-encoded), `#/trash`; anything else is the list. */
export function parseRoute(hash: string): Route {
  const [, view, ...rest] = hash.replace(/^#/, '').split('/');
  if (view === 'trash') return { view };
  const [id, version] = rest.map(decode);
  if (view !== 'article' || !id) return { view: 'saved' };
  return version ? { view, id, version } : { view, id };
}

export function formatRoute(route: Route): string {
  if (route.view !== 'article') return route.view === 'trash' ? '#/trash' : '#/';
  const parts = ['#', 'article', encodeURIComponent(route.id)];
  if (route.version) parts.push(encodeURIComponent(route.version));
  return parts.join('/');
}

/** A hand-written address may hold a lone `%`. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
