import { type Library, LibraryError } from '../../library/index.ts';
import type { MarksStore } from '../../reader/index.ts';

/** The marks in a saved article. How far one read belongs to its newest version: an earlier one has none. */
export function keptMarks(library: Library, id: string, isOld: boolean): MarksStore {
  return {
    async read() {
      const marks = (await library.marks(id))?.marks;
      return marks && { marks: isOld ? { highlights: marks.highlights } : marks };
    },
    async change({ place, ...rest }) {
      try {
        const marks = await library.changeMarks(id, {
          ...rest,
          ...(place !== undefined && !isOld && { place }),
        });
        return { ok: true, marks };
      } catch (error) {
        const reason = error instanceof LibraryError && error.reason !== 'damaged' ? error.reason : 'failed';
        return { ok: false, reason, detail: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
