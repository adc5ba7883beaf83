import { FAMILIES } from '../../sites/index.ts';
import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** One expression instead of thirty: each would be compiled on its own in every page. */
const anyOf = (shapes: readonly RegExp[]) => new RegExp(shapes.map((shape) => shape.source).join('|'));
const ARTICLES = anyOf(FAMILIES.flatMap((family) => family.articles ?? []));
const LISTS = anyOf(FAMILIES.flatMap((family) => family.lists ?? []));
const FRONT = /^\/(?:(?:index|default|main|home)\.\w{3,5})?$/i;
const INDEX = /\/(?:index|list|default|more)(?:[_-]\d+)?\.\w{3,5}$/i;
const SERVICE = /\/(?:search|sousuo|login|signin|register|user|error|404)(?:[./]|$)/i;
const ASKING = /[?&](?:q|query|keywords?|searchword|wd)=/i;

/** What the address looks like, by the shapes of the CMS families and by the words that name services. */
export function address({ path, query }: Page): Evidence | undefined {
  if (!path) return undefined;
  if (SERVICE.test(path) || ASKING.test(query))
    return { kind: 'other', points: 3, reason: 'the address of a service' };
  if (FRONT.test(path) && !query) return { kind: 'home', points: 4, reason: 'the address of a front page' };
  if (ARTICLES.test(path)) return { kind: 'article', points: 2, reason: 'the address of an article' };
  if (LISTS.test(path)) return { kind: 'list', points: 3, reason: 'the address of a list' };
  if (INDEX.test(path)) return { kind: 'list', points: 0.5, reason: 'the address of a folder' };
  return undefined;
}
