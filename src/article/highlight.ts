import * as v from 'valibot';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'red'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** W3C Web Annotation Data Model 4.2.4, TextQuoteSelector: the words, and those around them. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation Data Model 4.2.5, TextPositionSelector: UTF-16 units of the body's text (anchor/body-text.ts). */
export interface TextPosition {
  start: number;
  /** Exclusive. */
  end: number;
}

/** A passage that a reader marked, with or without a note. Found again by its position, else by its words. */
export interface Highlight {
  id: string;
  colour: HighlightColour;
  note?: string;
  quote: TextQuote;
  position: TextPosition;
  /** ISO 8601 with time, in UTC. */
  created: string;
}

/** Characters. */
export const MAX_NOTE = 10_000;
/** Characters of one marked passage: some ten pages. */
export const MAX_QUOTE = 10_000;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Context = v.pipe(v.string(), v.maxLength(200));

export const HighlightShape = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
  quote: v.object({
    exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUOTE)),
    prefix: Context,
    suffix: Context,
  }),
  position: v.pipe(
    v.object({ start: Offset, end: Offset }),
    v.check(({ start, end }) => start < end, 'ends before it starts'),
  ),
  created: v.pipe(v.string(), v.isoTimestamp()),
});

/** Whether `value`, from storage, a file or a message, is a Highlight. */
export function isHighlight(value: unknown): value is Highlight {
  return v.is(HighlightShape, value);
}
