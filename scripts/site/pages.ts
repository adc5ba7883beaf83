import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page (or picture) that the local site answers with. */
export interface Page {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** What the local site has for an address; undefined is a 404. */
export type Pages = (url: URL) => Promise<Page | undefined> | Page | undefined;

/** No charset for pages: a saved page says itself, in its head, what it is written in (GB 18030, say). */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** The files below `folder`, by their path. Nothing outside it is ever answered. */
export function filesBelow(folder: string): Pages {
  const root = path.resolve(folder);
  return async ({ pathname }) => {
    const file = path.resolve(root, `.${decodeURIComponent(pathname)}`);
    if (!file.startsWith(root + path.sep)) return undefined;
    try {
      const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
      return { type, body: await readFile(file) };
    } catch {
      return undefined;
    }
  };
}

/** The article that comes with the project, as a page of an invented county's site. */
export const SAMPLE_URL = 'http://www.qinghe.gov.cn/article.html';
export const samplePages = filesBelow(path.resolve(import.meta.dirname, '../../assets/sample'));
