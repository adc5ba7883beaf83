import { type Page, readPage } from './page.ts';
import { address } from './signals/address.ts';
import { body } from './signals/body.ts';
import { datedLinks, MUCH } from './signals/dated-links.ts';
import { failure } from './signals/failure.ts';
import { headline } from './signals/headline.ts';
import { infoLine } from './signals/info-line.ts';
import { openGraph } from './signals/open-graph.ts';
import { repetition } from './signals/repetition.ts';
import { standardTags } from './signals/tags.ts';
import { decided, type Evidence, type Outlook, type Verdict, weigh } from './verdict.ts';

type Signal = (page: Page) => Evidence | undefined;

/** Always asked: what the head and the address say, and whether there is a text. */
const FIRST: readonly Signal[] = [failure, standardTags, openGraph, address, body];
/** Asked while the first have not decided. Beside each: the most that it and those after it may add. */
const THEN: readonly (readonly [Signal, (page: Page) => Outlook])[] = [
  [repetition, (page) => ({ article: 5, list: 2 + dated(page) })],
  [headline, (page) => ({ article: 5, list: dated(page) })],
  [infoLine, (page) => ({ article: 3.5, list: dated(page) })],
  [datedLinks, (page) => ({ article: 0, list: dated(page) })],
];

const dated = (page: Page): number => (page.prose.size >= MUCH ? 0 : 3);

/**
 * Says what kind of page this is. Reads the live document: changes nothing, forces no layout, visits a bounded number of
 * nodes and never throws; a page that cannot be read is `unsure`. `url` may be of any scheme; only http(s) tells anything.
 */
export function detect(document: Document, url: string): Verdict {
  try {
    const page = readPage(document, url);
    if (!page) return { kind: 'unsure', confidence: 0, reasons: ['the document has no body'] };
    const evidence: Evidence[] = [];
    const ask = (signal: Signal) => {
      const found = signal(page);
      if (found) evidence.push(found);
    };
    FIRST.forEach(ask);
    for (const [signal, outlook] of THEN) if (!decided(evidence, outlook(page))) ask(signal);
    return weigh(evidence);
  } catch (error) {
    return { kind: 'unsure', confidence: 0, reasons: [`the document could not be read: ${String(error)}`] };
  }
}
