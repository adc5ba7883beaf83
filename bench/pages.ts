import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SavedPage {
  slug: string;
  /** The saved file, UTF-8. */
  file: string;
  html: string;
  /** Where it was saved from; a neutral one where that is not known. */
  url: string;
}

/** A path that says nothing about what the page is. */
export const UNKNOWN = 'https://unknown.example/saved/page.htm';

/** Every `<slug>/page.html` of a folder, in order of name; `source.json` beside it may name the address. */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((slug) => {
      const file = path.join(folder, slug, 'page.html');
      if (!existsSync(file)) return [];
      const source = path.join(folder, slug, 'source.json');
      const { url } = existsSync(source)
        ? (JSON.parse(readFileSync(source, 'utf8')) as { url?: string | null })
        : { url: null };
      return [{ slug, file, html: readFileSync(file, 'utf8'), url: url ?? UNKNOWN }];
    });
}
