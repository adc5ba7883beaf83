import * as v from 'valibot';
import { type Article, isArticle, type MarksChange, MarksChangeShape } from '../article/index.ts';
import { ACTIONS } from '../rules/index.ts';
import type { MessageName, SaveRequest } from './protocol.ts';

/** Sizes in UTF-16 units of the payload as JSON. Chromium ends a message at 64 MiB of UTF-8; these stay below it. */
export const MAX_ARTICLE = 12_000_000;
/** Of all images of one article together, as bytes. */
export const MAX_IMAGES = 20_000_000;
/** Of one image, as bytes. */
export const MAX_IMAGE = 5_000_000;
/** Of one exported file, in base64: an article with all its images, the images in base64 once more. */
const MAX_FILE = 56_000_000;
/** Of one change to the marks of an article, as JSON. */
const MAX_MARKS = 12_000_000;
export const MAX_IMAGE_COUNT = 500;
/** Characters of one address. */
export const MAX_URL = 8_192;

const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4;
const small = v.check<unknown, string>((article) => jsonLength(article) <= MAX_ARTICLE, 'too large');
const together = v.check<SaveRequest['images'], string>(
  (images) =>
    images.reduce((sum, i) => sum + i.base64.length, 0) <= base64Length(MAX_IMAGES) + 4 * images.length,
  'too large together',
);

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_URL));
const Address = v.pipe(v.string(), v.maxLength(MAX_URL));

/** What may be in each message. Size is looked at before shape, so that a huge payload costs nothing. */
export const PAYLOADS = {
  'article.save': v.object({
    article: v.pipe(v.unknown(), small, v.custom<Article>(isArticle, 'not an article')),
    images: v.pipe(
      v.array(
        v.object({
          url: v.pipe(v.string(), v.maxLength(MAX_URL)),
          base64: v.pipe(v.string(), v.maxLength(base64Length(MAX_IMAGE))),
        }),
      ),
      v.maxLength(MAX_IMAGE_COUNT),
      together,
    ),
  }),
  'article.find': v.object({
    id: Id,
    url: Address,
    content: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    onePage: v.boolean(),
  }),
  'marks.change': v.object({
    id: Id,
    url: Address,
    change: v.pipe(
      v.unknown(),
      v.check((change) => jsonLength(change) <= MAX_MARKS, 'too large'),
      v.pipe(v.unknown(), MarksChangeShape) as v.GenericSchema<unknown, MarksChange>,
    ),
  }),
  'library.open': v.object({ id: v.optional(v.pipe(v.string(), v.maxLength(MAX_URL))) }),
  'export.prepare': v.undefined(),
  'download.prepare': v.undefined(),
  'file.download': v.object({
    // Only what export/ makes: a lost page must not hand programs to the user's downloads in our name.
    name: v.pipe(v.string(), v.maxLength(255), v.regex(/^[^/\\\p{Cc}]+\.(?:md|html|txt|json|zip)$/u)),
    type: v.pipe(
      v.string(),
      v.regex(/^(?:text\/(?:markdown|html|plain)|application\/(?:json|zip))(?:;charset=utf-8)?$/),
    ),
    base64: v.pipe(v.string(), v.maxLength(MAX_FILE)),
  }),
  'page.verdict': v.object({
    kind: v.picklist(['article', 'list', 'home', 'other', 'unsure']),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(50)),
    url: v.pipe(v.string(), v.maxLength(MAX_URL)),
    action: v.optional(v.picklist(ACTIONS)),
    first: v.optional(v.boolean()),
  }),
  'site.rule': v.object({
    url: v.pipe(v.string(), v.maxLength(MAX_URL)),
    action: v.picklist(ACTIONS),
    scope: v.picklist(['site', 'column']),
  }),
  'options.open': v.undefined(),
  'reader.dismissed': v.object({ url: v.pipe(v.string(), v.maxLength(MAX_URL)) }),
  'reader.open': v.object({ offer: v.boolean() }),
  'reader.toggle': v.undefined(),
} satisfies Record<MessageName, v.GenericSchema>;

/** Infinite for what is not JSON at all: in Firefox a message may hold cycles and the like. */
function jsonLength(value: unknown): number {
  try {
    return (JSON.stringify(value) ?? '').length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
