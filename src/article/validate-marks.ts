import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, type Highlight, MAX_NOTE, MAX_QUOTE } from './highlight.ts';
import { MAX_HIGHLIGHTS, type MarksChange, type Place } from './marks.ts';

// Apart from what the reader needs, whose script would otherwise carry the validator.

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Context = v.pipe(v.string(), v.maxLength(200));

const HighlightShape = v.object({
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

const MAX_PLACE_TEXT = 200;

const PlaceShape = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(MAX_PLACE_TEXT)),
});

export const MarksChangeShape = v.object({
  put: v.exactOptional(v.pipe(v.array(HighlightShape), v.maxLength(MAX_HIGHLIGHTS))),
  remove: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(MAX_HIGHLIGHTS))),
  place: v.exactOptional(v.nullable(PlaceShape)),
});

export const isMarksChange = (value: unknown): value is MarksChange => v.is(MarksChangeShape, value);
export const isPlace = (value: unknown): value is Place => v.is(PlaceShape, value);
