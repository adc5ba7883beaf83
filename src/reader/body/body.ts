import type { ImageFile } from '../../article/index.ts';
import type { SafeFragment } from '../../sanitize/index.ts';
import { text } from '../../ui/index.ts';
import { linkNotes } from './footnotes.ts';
import { drawMedia } from './media.ts';
import { frameTable } from './table-frame.ts';

type World = Window & typeof globalThis;

export interface Body {
  fragment: DocumentFragment;
  /** So many blocks that the browser should lay out only those near the window. */
  long: boolean;
  /** Frees the pictures' memory; they vanish from the page. */
  release(): void;
}

const LONG = 150;

/**
 * The article's `html`, as it came through the gate, made ready to be appended. The fragment is inert until then, so a
 * picture that is swapped here was never asked for.
 *
 * @param url of the article.
 */
export function makeBody(fragment: SafeFragment, url: string, world: World, images?: ImageFile[]): Body {
  unwrap(fragment);
  const release = images ? showKept(fragment, images, world) : () => {};
  if (!images) for (const img of pictures(fragment)) img.setAttribute('decoding', 'async');
  drawMedia(fragment, url);
  markPictureLines(fragment);
  linkNotes(fragment);
  for (const link of fragment.querySelectorAll('a[href]')) leadOutside(link);
  for (const table of fragment.querySelectorAll('table'))
    if (!table.parentElement?.closest('table')) frameTable(table);
  return { fragment, long: fragment.childElementCount > LONG, release };
}

/** A box around all of the text says nothing, and would be one block to a browser that lays out block by block. */
function unwrap(fragment: DocumentFragment): void {
  for (;;) {
    const [only, second] = fragment.children;
    const isBox = only?.localName === 'div' && !second && !only.className && !only.id;
    const words = [...fragment.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!isBox || words) return;
    only.replaceWith(...only.childNodes);
  }
}

/** What stands where a picture cannot be shown: its own words, if it has any, and why. */
export function missingPicture(document: Document, alt: string | null, reason: string): HTMLElement {
  const box = document.createElement('span');
  box.className = 'missing';
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', alt ? `${alt} · ${reason}` : reason);
  box.append(alt ? `${alt} · ${reason}` : reason);
  return box;
}

const pictures = (fragment: DocumentFragment) => [...fragment.querySelectorAll('img')];

function showKept(fragment: DocumentFragment, images: ImageFile[], world: World): () => void {
  const files = new Map(images.map((image) => [image.url, image]));
  const shown = new Map<string, string>();
  for (const img of pictures(fragment)) {
    const url = img.getAttribute('src') ?? '';
    if (url.startsWith('data:')) continue;
    const file = files.get(url);
    if (!file) {
      img.replaceWith(
        missingPicture(fragment.ownerDocument, img.getAttribute('alt'), text('reader.imageMissing')),
      );
      continue;
    }
    const blob = shown.get(url) ?? world.URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    shown.set(url, blob);
    img.setAttribute('src', blob);
  }
  return () => {
    for (const blob of shown.values()) world.URL.revokeObjectURL(blob);
  };
}

/** A paragraph that holds nothing but pictures is not indented, and stands in the middle. */
function markPictureLines(fragment: DocumentFragment): void {
  for (const picture of fragment.querySelectorAll('img, .missing')) {
    const line = picture.closest('p, div');
    if (line && !line.querySelector('p, div, table') && onlyPictures(line)) line.classList.add('picture');
  }
}

function onlyPictures(line: Element): boolean {
  const words = line.textContent?.replace(/[\s　]/g, '') ?? '';
  const own = [...line.querySelectorAll('.missing')].reduce(
    (n, m) => n + (m.textContent ?? '').replace(/[\s　]/g, '').length,
    0,
  );
  return words.length === own;
}

/** A link opens beside the reader, which stays; one to a place in the article goes there (ArticleBody.tsx). */
function leadOutside(link: Element): void {
  if (link.getAttribute('href')?.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}
