import type { exportArticle } from '../export/index.ts';
import type { bodyOf, joinArticles, readFetched } from '../extract/index.ts';
import { send } from '../messages/index.ts';
import type { readPage } from './read-page.ts';

/**
 * What the reader's script leaves to others. The extension's scripts in one page share one global object, which the page
 * cannot see: each of them lays its part down there.
 */
export interface Parts {
  /** entrypoints/extractor.ts, put into the page together with the reader. */
  readPage: typeof readPage;
  bodyOf: typeof bodyOf;
  readFetched: typeof readFetched;
  joinArticles: typeof joinArticles;
  /** entrypoints/exporter.ts, put there when the user exports: showing an article needs none of it. */
  exportArticle: typeof exportArticle;
}

const PARTS = Symbol.for('qingdu.parts');
type Place = { [PARTS]?: Partial<Parts> };

/** Lays a part down for the reader of the same page. */
export function provide(part: Partial<Parts>, place: object = globalThis): void {
  const here = place as Place;
  here[PARTS] = { ...here[PARTS], ...part };
}

/** A part that is already there. */
export function part<N extends keyof Parts>(name: N, place: object = globalThis): Parts[N] | undefined {
  return (place as Place)[PARTS]?.[name];
}

/** The part that writes files; the background is asked for it where it is not there yet. Rejects when it does not come. */
export async function exporter(place: object = globalThis): Promise<Parts['exportArticle']> {
  if (!part('exportArticle', place)) await send('export.prepare', undefined);
  const found = part('exportArticle', place);
  if (!found) throw new Error('The script that writes files did not start.');
  return found;
}
