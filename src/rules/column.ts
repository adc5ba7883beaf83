/**
 * The part of a site that `url` belongs to, as a rule names it: the folders of its path down to the first that is one
 * article's own (a date, a number, `content`), at most `MAX_DEPTH` of them. The host alone where there is no such folder.
 */
export function columnOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const folders = pathname.split('/').slice(1, -1);
  const own = folders.findIndex((folder) =>
    /^(?:\d+|t?\d{4,}.*|\d{4}-\d{2}.*|content|art|article|c\d+)$/i.test(folder),
  );
  const column = folders.slice(0, Math.min(own < 0 ? folders.length : own, MAX_DEPTH));
  return column.length > 0 ? `${hostname}/${column.join('/')}/` : hostname;
}

const MAX_DEPTH = 3;
