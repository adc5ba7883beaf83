import { Named } from './locate/named.ts';
import { type Measure, Measurer } from './measure.ts';
import { LineReader, type PageLines } from './metadata/index.ts';
import { visit } from './visit.ts';

export interface Reading {
  measures: Map<Element, Measure>;
  named: Named;
  lines: PageLines;
}

/** What one walk over the page tells of it. */
export function readThrough(document: Document): Reading {
  const named = new Named();
  const measurer = new Measurer(document.body, (seen) => named.see(seen));
  const lines = new LineReader(document.documentElement);
  visit(document.documentElement, [measurer, lines]);
  return { measures: measurer.done(), named, lines };
}
