import type { Article, Marks } from '../article/index.ts';
import { MessageRefused, send } from '../messages/index.ts';
import type { MarksStore } from '../reader/index.ts';

/** The marks in the article of this page, kept by the background. @param seen is told of them whenever they are known. */
export function pageMarks({ id, url }: Article, seen: (marks: Marks) => void): MarksStore {
  return {
    async read() {
      const { marks } = await send('marks.read', { id, url });
      if (marks) seen(marks);
      return marks;
    },
    async change(change) {
      try {
        const answer = await send('marks.change', { id, url, change });
        if (answer.ok) seen(answer.marks);
        return answer;
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { ok: false, reason: error instanceof MessageRefused ? 'refused' : 'failed', detail };
      }
    },
  };
}
