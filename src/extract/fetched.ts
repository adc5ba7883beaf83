import type { Article } from '../article/index.ts';
import { parsePage } from '../sanitize/index.ts';
import { decodePage } from './decode.ts';
import { extract } from './extract.ts';
import type { PageWindow } from './page.ts';

/** Reads a page that was fetched: its bytes, and the header that says what they are written in. */
export function readFetched(
  bytes: Uint8Array,
  contentType: string,
  url: string,
  window: PageWindow,
): Article | undefined {
  return extract(parsePage(decodePage(bytes, contentType), window), url, window) ?? undefined;
}
