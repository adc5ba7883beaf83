import { bodyText, locator, paint } from '../anchor/index.ts';
import type { Highlight, HighlightColour } from '../article/index.ts';
import { plainText } from '../sanitize/index.ts';

/** A marked passage as it is exported: words only, whatever its store held. */
export interface ExportedNote {
  /** From 1, in the order of the text. */
  number: number;
  colour: HighlightColour;
  /** Lines. */
  quote: string[];
  /** Lines; none where nothing was written. */
  note: string[];
  /** Whether the text still says it, and the mark stands there. */
  placed: boolean;
}

const MAX_LINE = 20_000;

/** Puts the marks into `body`, and says what they are: in the order of the text, what is no longer in it last. */
export function markBody(
  body: DocumentFragment,
  highlights: Highlight[] | undefined,
  dress: (mark: HTMLElement, note: ExportedNote, first: boolean) => void = () => {},
): ExportedNote[] {
  if (!highlights || highlights.length === 0) return [];
  const locate = locator(bodyText(body).text);
  const found = highlights
    .map((highlight) => ({ highlight, at: locate(highlight) }))
    .sort((a, b) => (a.at?.start ?? Number.MAX_VALUE) - (b.at?.start ?? Number.MAX_VALUE));
  const notes = new Map(
    found.map(({ highlight, at }, i): [string, ExportedNote] => [
      highlight.id,
      {
        number: i + 1,
        colour: highlight.colour,
        quote: lines(highlight.quote.exact),
        note: lines(highlight.note ?? ''),
        placed: at !== undefined,
      },
    ]),
  );
  const passages = found.flatMap(({ highlight: { id }, at }) => (at ? [{ id, ...at }] : []));
  paint(body, passages, (mark, id, first) => {
    mark.removeAttribute('data-highlight');
    dress(mark, notes.get(id) as ExportedNote, first);
  });
  return [...notes.values()];
}

function lines(words: string): string[] {
  return words
    .split('\n')
    .map((line) => plainText(line, MAX_LINE))
    .filter(Boolean);
}
