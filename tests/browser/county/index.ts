import type { Pages } from '../../../scripts/site/index.ts';
import { articles } from './articles.ts';
import { indexes } from './indexes.ts';

export { articles, indexes };

const byPath = new Map([...articles, ...indexes].map(({ path, html }) => [path, html]));

/** The whole site of the invented county, on any host. */
export const county: Pages = ({ pathname, search }) => {
  const body = byPath.get(pathname + search);
  return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
};
