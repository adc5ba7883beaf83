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
