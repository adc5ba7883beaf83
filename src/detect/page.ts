import { type MediaBody, mediaBody } from './body.ts';
import { headingOf, headlines, standsIn } from './headline.ts';
import { NO_PROSE, type Prose, paragraphProse, textProse } from './prose.ts';
import { readTags, type Tags } from './tags.ts';
import { own } from './unclobbered.ts';

/** So many `<article>` or `<time>` elements are entries of a list. */
export const ENTRIES = 4;
const MAX_TEXT = 100_000;
const MAX_LINKED_DATA = 4_000;
/** An info line stands right above the text: this many characters of what is there are looked at. */
const NEAR = 600;
const MAX_NEIGHBOURS = 60;
const MAX_LEVELS = 8;
/** With less prose in paragraphs, prose may stand in bare text. */
const LITTLE = 80;
/** With less prose than this in all, the body may be a picture. */
const HARDLY_ANY = 60;

/**
 * What the signals look at. Each part is read when a signal first asks for it and then kept, so that a page which its
 * tags and its text decide is never searched for headings or dates. Nothing is changed, no layout is asked for.
 */
export class Page {
  /** The path of the address, and its query; empty where the address is not of the web. */
  readonly path: string;
  readonly query: string;
  readonly title: string;
  readonly tags: Tags;
  readonly #document: Document;
  readonly #body: Element;

  constructor(document: Document, body: Element, url: string) {
    const address = parseAddress(url);
    this.path = address.path;
    this.query = address.query;
    this.title = own(document, 'title');
    this.tags = readTags(document);
    this.#document = document;
    this.#body = body;
  }

  #repeated: number | undefined;
  /** How many `<article>` or `<time>` elements there are, whichever are more. */
  get repeated(): number {
    this.#repeated ??= Math.max(this.count('article'), this.count('time'));
    return this.#repeated;
  }

  get links(): number {
    return this.count('a');
  }

  #headlines: string[] | undefined;
  get headlines(): string[] {
    this.#headlines ??= headlines(this.title, this.tags);
    return this.#headlines;
  }

  #heading: ReturnType<typeof headingOf> | null = null;
  get heading(): ReturnType<typeof headingOf> {
    if (this.#heading === null) this.#heading = headingOf(this.#body, this.title, this.headlines);
    return this.#heading;
  }

  #prose: Prose | undefined;
  get prose(): Prose {
    this.#prose ??= this.#findProse();
    return this.#prose;
  }

  #findProse(): Prose {
    const mains = this.#body.getElementsByTagName('main');
    if (mains.length === 1 && this.repeated < ENTRIES) {
      const main = paragraphProse(mains[0] as Element, true);
      if (main.size >= LITTLE && main.paragraphs >= 3) return main;
    }
    const paragraphs = paragraphProse(this.#body);
    // A page that has a headline has a text: worth a walk when its paragraphs are only those of dialogs and footers.
    const scattered = paragraphs.size < LITTLE * 4 && paragraphs.size * 2 < paragraphs.total;
    if (paragraphs.size >= LITTLE && !(scattered && this.heading)) return paragraphs;
    // A page whose tags name its column and no article is a list: its entries are no prose worth a walk.
    if (this.tags.has('columnname') && !this.tags.has('articletitle')) return paragraphs;
    const bare = textProse(this.#body);
    return bare.size > paragraphs.size ? bare : paragraphs;
  }

  #media: MediaBody | null | undefined = null;
  /** Looked for only where there is hardly any prose. */
  get media(): MediaBody | undefined {
    if (this.#media === null)
      this.#media =
        this.prose.size < HARDLY_ANY && (this.tags.has('articletitle') || this.heading?.matched)
          ? mediaBody(this.#document, this.heading?.element)
          : undefined;
    return this.#media;
  }

  #before: string | undefined;
  /** The text above the body, one space for white space: the headline and the info line stand there. */
  get before(): string {
    this.#before ??= this.media
      ? (this.media.around.textContent ?? '').slice(0, NEAR)
      : textBefore(this.prose.first, NEAR);
    return this.#before;
  }

  /** `title`: what the title announces stands on the page, as a heading or above the text; `heading`: another long one. */
  get headline(): 'title' | 'heading' | undefined {
    if (this.heading?.matched || standsIn(this.before + this.prose.opening, this.headlines)) return 'title';
    return this.heading && 'heading';
  }

  /** The text of the whole body, scripts included: only good for looking for words. */
  get text(): string {
    return (this.#body.textContent ?? '').slice(0, MAX_TEXT);
  }

  /** The first JSON-LD of the head, unread: only good for looking for words. */
  get linkedData(): string {
    const script = own(this.#document, 'head')?.querySelector('script[type="application/ld+json"]');
    return (script?.textContent ?? '').slice(0, MAX_LINKED_DATA);
  }

  count(tag: string): number {
    return this.#body.getElementsByTagName(tag).length;
  }
}

/** Undefined when the document has no body. */
export function readPage(document: Document, url: string): Page | undefined {
  const body = own(document, 'documentElement')?.getElementsByTagName('body')[0];
  return body && new Page(document, body, url);
}

/** The last `length` characters of text before `node`, from its neighbours and its ancestors' neighbours. */
function textBefore(node: Node | undefined, length: number): string {
  let text = '';
  let seen = 0;
  let at: Node | null = node ?? null;
  for (let level = 0; at && level < MAX_LEVELS && text.length < length; level++) {
    for (let one: Node | null = at.previousSibling; one && text.length < length; one = one.previousSibling) {
      if (++seen > MAX_NEIGHBOURS) return text;
      if (one.nodeType !== 3 && (one.nodeType !== 1 || NO_PROSE.test(one.nodeName))) continue;
      const words = one.textContent;
      if (typeof words === 'string') text = `${words.slice(-length).replace(/\s+/g, ' ')} ${text}`;
    }
    at = at.parentElement;
    if (at?.nodeName === 'BODY') break;
  }
  return text.slice(-length);
}

const ADDRESS = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/i;

/** By hand, because a URL object takes longer than all that is asked of the address. */
function parseAddress(url: string): { path: string; query: string } {
  const parts = ADDRESS.exec(url);
  return parts ? { path: parts[1] || '/', query: parts[2] ?? '' } : { path: '', query: '' };
}
