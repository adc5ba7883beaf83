import { type Zippable, zipSync } from 'fflate';
import { localDay } from './dates.ts';
import { exportArticle } from './export.ts';
import type { Exportable, ExportedFile, ExportWindow, Format } from './exported.ts';
import { fileName, legalName, type TakenNames, untaken } from './file-name.ts';

/**
 * A ZIP of all `items` in all `formats`: files side by side for one format, a folder for each article for several. Names
 * are UTF-8 and unique; times are when each article was saved, so the same library makes the same archive.
 */
export function exportArchive(items: Exportable[], formats: Format[], window: ExportWindow): ExportedFile {
  const taken: TakenNames = new Map();
  const entries: Zippable = {};
  for (const item of items) {
    for (const { path, bytes, mtime } of archiveEntries(item, formats, taken, window))
      entries[path] = [bytes, { mtime }];
  }
  const last = items
    .map(({ savedAt }) => savedAt ?? '')
    .sort()
    .at(-1);
  return {
    name: archiveName(items.length, items[0]?.article, last),
    type: 'application/zip',
    bytes: zipSync(entries, { level: 6 }),
  };
}

export interface ArchiveEntry {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  mtime: Date;
}

/**
 * The files of one article in an archive, for whoever writes a large one piece by piece.
 *
 * @param taken names given so far; those given here are added.
 */
export function* archiveEntries(
  item: Exportable,
  formats: Format[],
  taken: TakenNames,
  window: ExportWindow,
): Generator<ArchiveEntry> {
  const mtime = savedTime(item);
  const folder = formats.length > 1 ? `${untaken(fileName(item.article, ''), taken)}/` : '';
  for (const format of new Set(formats)) {
    const { name, bytes } = exportArticle(item, format, window);
    yield { path: folder ? folder + name : untaken(name, taken), bytes, mtime };
  }
}

/** @param last when the latest of them was saved, ISO 8601. */
export function archiveName(
  count: number,
  first: Exportable['article'] | undefined,
  last: string | undefined,
): string {
  if (first && count === 1) return fileName(first, 'zip');
  return legalName(`${localDay(last) ?? ''} 清读 ${count} 篇`, 'zip');
}

/** ZIP knows the years 1980 to 2099 only. */
function savedTime({ savedAt }: Exportable): Date {
  const at = new Date(savedAt ?? '');
  const year = at.getFullYear();
  return year >= 1980 && year <= 2099 ? at : new Date(1980, 0, 1);
}
