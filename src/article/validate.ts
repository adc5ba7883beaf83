import * as v from 'valibot';
import { ARTICLE_SCHEMA, type Article } from './article.ts';

const Text = v.string();
const ISO = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)?)?)?)?$/),
);
/** Of the web, of a saved file, or of the sample article, which is a page of the extension. */
const WebUrl = v.pipe(v.string(), v.regex(/^(https?|file|(chrome|moz)-extension):\/\//));
const Texts = v.array(Text);

const Shape = v.object({
  schema: v.literal(ARTICLE_SCHEMA),
  id: v.pipe(Text, v.nonEmpty()),
  url: WebUrl,
  canonicalUrl: WebUrl,
  title: Text,
  subtitle: v.optional(Text),
  lang: Text,
  html: Text,
  text: Text,
  outline: v.array(v.object({ level: v.number(), text: Text, anchor: Text })),
  attachments: v.array(v.object({ name: Text, url: Text, type: v.optional(Text), size: v.optional(Text) })),
  images: v.array(v.object({ url: Text, alt: v.optional(Text) })),
  pages: v.optional(Texts),
  published: v.optional(ISO),
  written: v.optional(ISO),
  effective: v.optional(ISO),
  repealed: v.optional(ISO),
  source: v.optional(Text),
  author: v.optional(Text),
  editor: v.optional(Text),
  issuer: v.optional(Text),
  docNumber: v.optional(Text),
  docNumberOriginal: v.optional(Text),
  indexNumber: v.optional(Text),
  column: v.optional(Text),
  topics: v.optional(Texts),
  keywords: v.optional(Texts),
  validity: v.optional(Text),
  site: v.object({ host: Text, name: v.optional(Text), code: v.optional(Text) }),
  provenance: v.record(Text, Text),
  removed: v.array(v.object({ reason: Text, where: Text, text: Text })),
});

/** Whether `value`, from storage or a message, is an Article: every field of the right type, nothing missing. */
export function isArticle(value: unknown): value is Article {
  return v.is(Shape, value);
}

/** What keeps `value` from being an Article, one `field: reason` a line; empty when it is one. */
export function articleProblems(value: unknown): string[] {
  const result = v.safeParse(Shape, value);
  return result.success ? [] : result.issues.map((i) => `${v.getDotPath(i) ?? 'article'}: ${i.message}`);
}
