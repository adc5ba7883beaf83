import { type Prose, paragraphProse, textProse } from './prose.ts';
import { readTags, type Tags } from './tags.ts';
import { own } from './unclobbered.ts';

/** What the signals look at: everything read once, none of it changed, no layout asked for. */
export interface Page {
  document: Document;
  /** The path of the address, and its query. */
  path: string;
  query: string;
  title: string;
  tags: Tags;
  prose: Prose;
  /** The text of the whole body, scripts included: only good for looking for words. */
  text: string;
  /** The text before the block of prose: the info line stands there. */
  before: string;
  links: number;
}

const MAX_TEXT = 400_000;
/** An info line stands right above the body; between them there may be a share script. */
const ABOVE = 1_200;
/** With less prose in paragraphs, prose may stand in bare text. */
const LITTLE = 80;

/** Undefined when the document has no body. */
export function readPage(document: Document, url: string): Page | undefined {
  const root = own(document, 'documentElement');
  const body = root?.getElementsByTagName('body')[0];
  if (!body) return undefined;
  const address = parseAddress(url);
  let prose = paragraphProse(body);
  if (prose.size < LITTLE) {
    const bare = textProse(body);
    if (bare.size > prose.size) prose = bare;
  }
  const text = (body.textContent ?? '').slice(0, MAX_TEXT);
  const at = prose.opening ? text.indexOf(prose.opening) : -1;
  return {
    document,
    ...address,
    title: root.getElementsByTagName('title')[0]?.textContent?.trim() ?? '',
    tags: readTags(root),
    prose,
    text,
    before: at < 0 ? '' : text.slice(Math.max(0, at - ABOVE), at),
    links: body.getElementsByTagName('a').length,
  };
}

function parseAddress(url: string): { path: string; query: string } {
  try {
    const { protocol, pathname, search } = new URL(url);
    return /^https?:$/.test(protocol) ? { path: pathname, query: search } : { path: '', query: '' };
  } catch {
    return { path: '', query: '' };
  }
}
