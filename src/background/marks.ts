import { articleId, type MarksChange } from '../article/index.ts';
import { type Library, LibraryError } from '../library/index.ts';
import type { ChangeAnswer, MarksAnswer } from '../messages/index.ts';

interface Asked {
  id: string;
  /** What the tab shows: messages/ has seen to that. */
  url: string;
}

/** The marks in what a tab shows, when that was saved. */
export async function pageMarks(asked: Asked, library: Library): Promise<MarksAnswer> {
  const marked = await library.marks(asked.id);
  return marked && isAbout(asked, marked.url) ? { marks: marked.marks } : {};
}

/** Answers after the transaction is complete. Never rejects. */
export async function changePageMarks(
  asked: Asked & { change: MarksChange },
  library: Library,
): Promise<ChangeAnswer> {
  try {
    const marked = await library.marks(asked.id);
    if (!marked || !isAbout(asked, marked.url))
      return { ok: false, reason: 'refused', detail: 'this page is not in the library' };
    return { ok: true, marks: await library.changeMarks(asked.id, asked.change) };
  } catch (error) {
    const reason = error instanceof LibraryError && error.reason !== 'damaged' ? error.reason : 'failed';
    return { ok: false, reason, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A page may name any id: it gets its own, which is the one of its address, or that was saved from there. */
function isAbout({ id, url }: Asked, savedFrom: string): boolean {
  return articleId(url) === id || withoutFragment(url) === withoutFragment(savedFrom);
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
