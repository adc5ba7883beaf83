import {
  archiveEntries,
  archiveName,
  exportArticle,
  type Format,
  type TakenNames,
} from '../../export/index.ts';
import type { Kept, Library } from '../../library/index.ts';
import type { Download, LibraryWorld } from './world.ts';
import { zipWriter } from './zip-writer.ts';

export interface ExportRun {
  library: Pick<Library, 'each'>;
  window: Window & typeof globalThis;
  ids: readonly string[];
  formats: Format[];
  signal: AbortSignal;
  /** How many articles are done. */
  onDone(done: number): void;
}

export interface ExportResult {
  /** Absent when nothing could be read, or the run was stopped. */
  file: Download | undefined;
  /** How many articles are in it; the others could not be read. */
  done: number;
}

/** How long to work before the page may draw and answer: below what a person notices. */
const SLICE_MS = 30;

/**
 * Exports `ids` in the order given: one file for one article in one format, else a ZIP. One article at a time is in
 * memory, and the page stays responsive.
 */
export async function exportAll(run: ExportRun): Promise<ExportResult> {
  const { library, window, ids, formats, signal, onDone } = run;
  const [format] = formats;
  if (format && ids.length === 1 && formats.length === 1) {
    for await (const kept of library.each([...ids]))
      return { file: exportArticle(kept, format, window), done: 1 };
    return { file: undefined, done: 0 };
  }
  const zip = zipWriter();
  const taken: TakenNames = new Map();
  let first: Kept['article'] | undefined;
  let last = '';
  let done = 0;
  let since = performance.now();
  for await (const kept of library.each([...ids])) {
    for (const entry of archiveEntries(kept, formats, taken, window)) zip.add(entry);
    first ??= kept.article;
    if (kept.savedAt > last) last = kept.savedAt;
    done += 1;
    if (performance.now() - since > SLICE_MS) {
      onDone(done);
      await breath();
      since = performance.now();
    }
    if (signal.aborted) return { file: undefined, done };
  }
  if (done === 0) return { file: undefined, done };
  const bytes = zip.finish();
  return { file: { name: archiveName(done, first, last), type: bytes.type, bytes }, done };
}

/** Lets the page draw and answer. Not by a timer: in a tab that is not in front those run once a second only. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((go) => {
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage('');
  });
}

/** One article, as the reader's own menu asks for it. */
export async function exportKept(world: LibraryWorld, kept: Kept, format: Format): Promise<void> {
  // The notes that were made since it was opened belong to it.
  const marked = await world.library.marks(kept.article.id);
  const { highlights = kept.highlights } = marked?.marks ?? {};
  world.download(exportArticle({ ...kept, ...(highlights && { highlights }) }, format, world.window));
}
