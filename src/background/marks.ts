import type { MarksChange } from '../article/index.ts';
import { type Library, LibraryError } from '../library/index.ts';
import type { ChangeAnswer } from '../messages/index.ts';
import { type Asked, isAbout } from './own-article.ts';

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
