import { ARTICLE_SCHEMA, type Article, articleId, publicUrl } from '../article/index.ts';
import { plainText, sanitizeToFragment } from '../sanitize/index.ts';
import { attachmentsOf } from './attachments.ts';
import { copyOf } from './copy.ts';
import { imagesOf } from './images.ts';
import { keepBody } from './kept-body.ts';
import { filesBody, leadOf, locate } from './locate/index.ts';
import { readFacts } from './metadata/index.ts';
import { baseOf, type Page, type PageWindow } from './page.ts';
import { pagesOf } from './pages.ts';
import { linkShare, prune, pruneLines } from './prune/index.ts';
import { readable } from './readable.ts';
import { repair } from './repair/index.ts';
import { structure } from './structure/index.ts';
import { plainTextOf, squeeze } from './text.ts';

const MAX_LINKED = 0.5;

/**
 * Reads the article on a page.
 *
 * @param document is not changed.
 * @param url the page's address.
 * @param window whose DOM classes made `document`.
 * @returns null when the page has no readable body, or is built so that nothing can read it. Never throws.
 */
export function extract(document: Document, url: string, window: PageWindow): Article | null {
  try {
    return read(document, url, window);
  } catch {
    return null;
  }
}

function read(original: Document, url: string, window: PageWindow): Article | null {
  const copy = copyOf(original, window);
  if (!copy) return null;
  const { root } = copy;
  const page: Page = { ...copy, url, base: baseOf(root, url) };
  const located = locate(copy);
  if (located.index) return null;
  const { facts, provenance, carriers } = readFacts(root, url, located);
  const dense = located.body;
  // The densest part of a document that is files alone is the table above them.
  if (dense && !located.certain && carriers.some((c) => c.contains(dense))) {
    const files = filesBody(copy.body, located.title);
    if (files) Object.assign(located, { body: files, certain: true });
  }
  const pages = pagesOf(page);
  const lang =
    facts.lang || root.getAttribute('lang') || (/[一-鿿]/.test(facts.title ?? '') ? 'zh-CN' : 'und');
  const region = regionOf(located.body, located.title);
  const attachments = region ? attachmentsOf(region, page) : [];

  let body = located.body;
  if (body) body.prepend(...leadOf(body, located.title, located.measures));
  const removed = body ? prune(body, carriers, facts.title ?? '') : [];
  const found = body && located.certain ? undefined : readable(page, body, carriers);
  if (found) removed.push(...prune(found.body, found.carriers, facts.title ?? ''));
  // Where nothing reads like a body, what is mostly links is a list.
  if (found && (body || isText(found.body))) body = found.body;
  if (!body) return null;

  const repaired = repair(body, page);
  body = repaired.body;
  if (repaired.made) removed.push(...pruneLines(body, facts.title ?? ''));
  const outline = structure(body);
  const fragment = sanitizeToFragment(body.outerHTML, window, page.base);
  const text = plainTextOf(fragment);
  const images = imagesOf(fragment);
  if (!text && images.length === 0 && attachments.length === 0) return null;
  const {
    canonicalUrl = publicUrl(url),
    title = plainText(root.getElementsByTagName('title')[0]?.textContent),
    ...record
  } = facts;
  const article: Article = {
    schema: ARTICLE_SCHEMA,
    id: articleId(canonicalUrl),
    url: publicUrl(url),
    canonicalUrl,
    ...record,
    site: facts.site ?? { host: new URL(url).host },
    title,
    lang,
    html: htmlOf(fragment),
    text,
    outline,
    attachments,
    images,
    ...(pages.length > 1 && { pages }),
    provenance,
    removed,
  };
  keepBody(article, fragment);
  return article;
}

/** Not mostly links. */
function isText(found: Element): boolean {
  return linkShare(found, squeeze(found.textContent ?? '').length) <= MAX_LINKED;
}

/** The body with what stands around it: attachments are often listed just below. */
function regionOf(body: Element | undefined, title: Element | undefined): Element | undefined {
  if (!body) return undefined;
  const article = body.closest('article');
  if (article && title && article.contains(title)) return article;
  let region = body;
  for (let up = 0; up < 4 && region.parentElement && region.parentElement.nodeName !== 'BODY'; up++) {
    if (title && region.contains(title)) break;
    region = region.parentElement;
  }
  return region;
}

/** @param fragment has its content back afterwards. */
function htmlOf(fragment: DocumentFragment): string {
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  const html = box.innerHTML;
  fragment.append(...box.childNodes);
  return html;
}
