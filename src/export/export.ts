import type { Exportable, ExportedFile, ExportWindow, Format } from './exported.ts';
import { fileName } from './file-name.ts';
import { htmlPage } from './html.ts';
import { jsonText } from './json.ts';
import { markdown } from './markdown.ts';
import { plainExport } from './text.ts';

interface Kind {
  extension: string;
  type: string;
  make(item: Exportable, window: ExportWindow): string;
}

const KINDS: Record<Format, Kind> = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', make: markdown },
  html: { extension: 'html', type: 'text/html;charset=utf-8', make: htmlPage },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', make: plainExport },
  json: { extension: 'json', type: 'application/json', make: jsonText },
};

/** The article as one file. @param window whose DOM to use: jsdom's, a page's or an extension page's. */
export function exportArticle(item: Exportable, format: Format, window: ExportWindow): ExportedFile {
  const { extension, type, make } = KINDS[format];
  return {
    name: fileName(item.article, extension),
    type,
    bytes: new TextEncoder().encode(make(item, window)),
  };
}
