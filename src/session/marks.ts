import { type Article, contentHash, isOnePageOfSeveral, type Marks } from '../article/index.ts';
import { send } from '../messages/index.ts';
import type { MarksStore } from '../reader/index.ts';
import { problemOf } from './problem.ts';

/**
 * What the library has of the article of this page, kept by the background.
 *
 * @param shown the article as it is shown now.
 * @param seen is told of the marks whenever they are known: undefined for an article that is not in the library.
 */
export function pageMarks(shown: () => Article, seen: (marks: Marks | undefined) => void): MarksStore {
  return {
    async read() {
      const article = shown();
      const { id, url } = article;
      const [content, onePage] = [contentHash(article), isOnePageOfSeveral(article)];
      const { found } = await send('article.find', { id, url, content, onePage });
      seen(found?.marks);
      return found;
    },
    async change(change) {
      try {
        const { id, url } = shown();
        const answer = await send('marks.change', { id, url, change });
        if (answer.ok) seen(answer.marks);
        return answer;
      } catch (error) {
        return problemOf(error);
      }
    },
  };
}
