import { Named } from './locate/named.ts';
import { type Measure, Measurer } from './measure.ts';
import { LineReader, type PageLines } from './metadata/index.ts';
import type { Tree } from './page.ts';
import { visit } from './visit.ts';

export interface Reading {
  measures: Map<Element, Measure>;
  named: Named;
  lines: PageLines;
}

/** What one walk over the page tells of it. */
export function readThrough({ root, body }: Tree): Reading {
  const named = new Named();
  const measurer = new Measurer(body, (seen) => named.see(seen));
  const lines = new LineReader(root);
  visit(root, [measurer, lines]);
  return { measures: measurer.done(), named, lines };
}
