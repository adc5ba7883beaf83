import { articleId } from '../article/index.ts';

/** What a tab says it shows. Its address is true: messages/ has seen to that. */
export interface Asked {
  id: string;
  url: string;
}

/** A page may name any id: it gets its own, which is the one of its address, or that was saved from there. */
export function isAbout({ id, url }: Asked, savedFrom: string): boolean {
  return articleId(url) === id || withoutFragment(url) === withoutFragment(savedFrom);
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
