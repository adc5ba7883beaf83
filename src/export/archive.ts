import { type Zippable, zipSync } from 'fflate';
import { localDay } from './dates.ts';
import { exportArticle } from './export.ts';
import type { Exportable, ExportedFile, ExportWindow, Format } from './exported.ts';
import { fileName, legalName, untaken } from './file-name.ts';

/**
 * A ZIP of all `items` in all `formats`: files side by side for one format, a folder for each article for several. Names
 * are UTF-8 and unique; times are when each article was saved, so the same library makes the same archive.
 */
export function exportArchive(items: Exportable[], formats: Format[], window: ExportWindow): ExportedFile {
  const taken = new Set<string>();
  const entries: Zippable = {};
  for (const item of items) {
    const folder = formats.length > 1 ? `${untaken(fileName(item.article, ''), taken)}/` : '';
    for (const format of new Set(formats)) {
      const { name, bytes } = exportArticle(item, format, window);
      entries[folder ? folder + name : untaken(name, taken)] = [bytes, { mtime: savedTime(item) }];
    }
  }
  return {
    name: archiveName(items),
    type: 'application/zip',
    bytes: zipSync(entries, { level: 6 }),
  };
}

function archiveName(items: Exportable[]): string {
  const [only] = items;
  if (only && items.length === 1) return fileName(only.article, 'zip');
  const last = items
    .map(({ savedAt }) => savedAt ?? '')
    .sort()
    .at(-1);
  return legalName(`${localDay(last) ?? ''} 清读 ${items.length} 篇`, 'zip');
}

/** ZIP knows the years 1980 to 2099 only. */
function savedTime({ savedAt }: Exportable): Date {
  const at = new Date(savedAt ?? '');
  const year = at.getFullYear();
  return year >= 1980 && year <= 2099 ? at : new Date(1980, 0, 1);
}
