import { type MediaBody, mediaBody } from './body.ts';
import { headingOf, headlines, standsIn } from './headline.ts';
import { type Prose, paragraphProse, textProse } from './prose.ts';
import { readTags, type Tags } from './tags.ts';
import { own } from './unclobbered.ts';

/** What the signals look at: everything read once, none of it changed, no layout asked for. */
export interface Page {
  /** The path of the address, and its query; empty where the address is not of the web. */
  path: string;
  query: string;
  title: string;
  tags: Tags;
  prose: Prose;
  /** Looked for only where there is hardly any prose. */
  media: MediaBody | undefined;
  /** `title`: what the title announces stands on the page, as a heading or above the text; `heading`: another long one. */
  headline: 'title' | 'heading' | undefined;
  /** The text of the whole body, scripts included: only good for looking for words. */
  text: string;
  /** The text before the body: the info line stands there. */
  before: string;
  links: number;
  /** `<article>` elements and `<time>` elements: a list repeats them. */
  repeated: number;
}

const MAX_TEXT = 400_000;
/** An info line stands right above the body; between them there may be white space and a share script. */
const ABOVE = 3_000;
const NEAR = 1_000;
/** The headline may be printed once more at the start of the body. */
const START = 200;
/** With less prose in paragraphs, prose may stand in bare text. */
const LITTLE = 80;
/** So many `<article>` or `<time>` elements are entries of a list. */
export const ENTRIES = 4;
/** With less prose than this in all, the body may be a picture. */
const HARDLY_ANY = 60;

/** Undefined when the document has no body. */
export function readPage(document: Document, url: string): Page | undefined {
  const root = own(document, 'documentElement');
  const body = root?.getElementsByTagName('body')[0];
  if (!body) return undefined;
  const title = root.getElementsByTagName('title')[0]?.textContent?.trim() ?? '';
  const tags = readTags(root);
  const candidates = headlines(title, tags);
  const heading = headingOf(body, title, candidates);
  const repeated = Math.max(
    body.getElementsByTagName('article').length,
    body.getElementsByTagName('time').length,
  );
  const prose = proseOf(body, repeated, heading !== undefined);
  const media = prose.size < HARDLY_ANY ? mediaBody(document, heading?.element) : undefined;
  const text = (body.textContent ?? '').slice(0, MAX_TEXT);
  const at = prose.opening ? text.indexOf(prose.opening) : -1;
  const before =
    at < 0
      ? (media?.around.textContent ?? '').slice(0, ABOVE)
      : text
          .slice(Math.max(0, at - ABOVE), at)
          .replace(/\s+/g, ' ')
          .slice(-NEAR);
  return {
    ...parseAddress(url),
    title,
    tags,
    prose,
    media,
    headline:
      heading?.matched || standsIn(before + text.slice(at, at + START), candidates)
        ? 'title'
        : heading
          ? 'heading'
          : undefined,
    text,
    before,
    links: body.getElementsByTagName('a').length,
    repeated,
  };
}

/** `announced`: the page has a headline, so its text is worth looking for. */
function proseOf(body: Element, repeated: number, announced: boolean): Prose {
  const mains = body.getElementsByTagName('main');
  if (mains.length === 1 && repeated < ENTRIES) {
    const main = paragraphProse(mains[0] as Element, true);
    if (main.size >= LITTLE && main.paragraphs >= 3) return main;
  }
  const paragraphs = paragraphProse(body);
  const scattered = announced && paragraphs.size < LITTLE * 4 && paragraphs.size * 2 < paragraphs.total;
  if (paragraphs.size >= LITTLE && !scattered) return paragraphs;
  const bare = textProse(body);
  return bare.size > paragraphs.size ? bare : paragraphs;
}

function parseAddress(url: string): { path: string; query: string } {
  try {
    const { protocol, pathname, search } = new URL(url);
    return /^https?:$/.test(protocol) ? { path: pathname, query: search } : { path: '', query: '' };
  } catch {
    return { path: '', query: '' };
  }
}
