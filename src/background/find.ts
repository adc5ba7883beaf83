import { contentHash, isOnePageOfSeveral } from '../article/index.ts';
import type { Found, Library } from '../library/index.ts';
import type { FindAnswer, FindRequest } from '../messages/index.ts';
import { isAbout } from './own-article.ts';

/** Whether what a tab shows is in the library, since when, whether it says something else now, and what is marked in it. */
export async function findArticle(asked: FindRequest, library: Library): Promise<FindAnswer> {
  const found = await library.find(asked.id);
  if (!found || !isAbout(asked, found.url)) return {};
  const { savedAt, marks } = found;
  return { found: { savedAt, changed: isChanged(asked, found), marks } };
}

function isChanged({ content, onePage }: FindRequest, { article }: Found): boolean {
  // One page cannot be compared with all of them: what was kept has not changed for all one can see.
  if (article && onePage && !isOnePageOfSeveral(article)) return false;
  return !article || contentHash(article) !== content;
}
