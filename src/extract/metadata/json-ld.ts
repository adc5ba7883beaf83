import { attribute, byTag, rawText } from './dom.ts';

/** What schema.org data on the page says of the article; every value is checked to be a string. */
export interface JsonLd {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  author?: string;
  /** The author, where the data says that it is an organisation. */
  organisation?: string;
  publisher?: string;
  section?: string;
}

const ARTICLE =
  /^(?:\w*Article|\w*Posting|Report|GovernmentService|WebPage|\w*Page|LiveBlogPosting|Legislation\w*)$/;
/** A larger block is no description of an article. */
const MAX_BLOCK = 200_000;
const MAX_BLOCKS = 20;
const MAX_NODES = 2000;

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const own = (node: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;
const text = (v: unknown): string | undefined =>
  typeof v === 'string' && v.trim() ? unescaped(v.trim()) : undefined;

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Blog software writes titles into JSON as HTML: `Food &amp; Rural Affairs`, `Don&#8217;t`. */
function unescaped(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (whole, word, dec, hex) => {
      if (word) return ENTITIES[word.toLowerCase()] ?? whole;
      const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function name(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.slice(0, 10).map(name).filter(Boolean).join('、') || undefined;
  return isRecord(value) ? text(own(value, 'name')) : text(value);
}

function types(node: Record<string, unknown>): string[] {
  const type = own(node, '@type');
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

/** People are authors; `GovernmentOrganization` and the like publish. */
function authorOf(author: unknown): Pick<JsonLd, 'author' | 'organisation'> {
  const said = name(author);
  if (!said) return {};
  const all = [author].flat().filter(isRecord);
  const organised = all.length > 0 && all.every((a) => types(a).some((t) => /Organization$/.test(t)));
  return organised ? { organisation: said } : { author: said };
}

/** Every object of a parsed block, outermost first, at most MAX_NODES of them. */
function nodes(root: unknown): Record<string, unknown>[] {
  const queue: unknown[] = [root];
  const found: Record<string, unknown>[] = [];
  for (let i = 0; i < queue.length && queue.length < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isRecord(value)) {
      found.push(value);
      const graph = own(value, '@graph');
      if (graph) queue.push(graph);
      const main = own(value, 'mainEntity');
      if (main) queue.push(main);
    }
  }
  return found;
}

function parse(block: string): unknown {
  try {
    // Raw line breaks inside strings are the commonest fault of hand-made templates.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids
    return JSON.parse(block.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Reads `application/ld+json`. Broken or hostile data is the same as none. */
export function readJsonLd(root: Element): JsonLd {
  const articles: Record<string, unknown>[] = [];
  let blocks = 0;
  for (const script of byTag(root, 'script')) {
    if (!/^\s*application\/ld\+json/i.test(attribute(script, 'type'))) continue;
    if (++blocks > MAX_BLOCKS) break;
    const block = rawText(script);
    if (block.length > MAX_BLOCK) continue;
    articles.push(...nodes(parse(block)).filter((n) => types(n).some((t) => ARTICLE.test(t))));
  }
  // A WebPage wraps the article: what the article says of itself counts first.
  articles.sort((a, b) => Number(types(a).includes('WebPage')) - Number(types(b).includes('WebPage')));
  const facts: JsonLd = {};
  for (const a of articles) {
    const one: { [K in keyof JsonLd]: string | undefined } = {
      headline: text(own(a, 'headline')) ?? text(own(a, 'name')),
      datePublished: text(own(a, 'datePublished')),
      dateModified: text(own(a, 'dateModified')),
      ...authorOf(own(a, 'author')),
      publisher: name(own(a, 'publisher')),
      section: text(own(a, 'articleSection')),
    };
    for (const [key, value] of Object.entries(one) as [keyof JsonLd, string | undefined][])
      if (value && !facts[key]) facts[key] = value;
  }
  return facts;
}
