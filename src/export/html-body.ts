import { type Article, type ImageFile, imageType, toBase64 } from '../article/index.ts';
import { sanitizeToFragment } from '../sanitize/index.ts';
import type { ExportWindow } from './exported.ts';
import { labelsFor } from './labels.ts';

/** The article's text for a file that stands alone: every picture in the file itself, or words in its place. */
export function bodyOf(article: Article, images: ImageFile[], window: ExportWindow): DocumentFragment {
  const body = sanitizeToFragment(article.html, window, article.url);
  const files = new Map(images.map((image) => [image.url, image]));
  const missing = labelsFor(article.lang).pictureMissing;
  for (const p of body.querySelectorAll('p, div'))
    if (p.querySelector(':scope > img') && !p.textContent?.trim()) p.classList.add('picture');
  for (const img of body.querySelectorAll('img')) {
    img.removeAttribute('loading');
    const src = img.getAttribute('src') ?? '';
    const data = src.startsWith('data:') ? src : dataUri(files.get(src));
    if (data) img.setAttribute('src', data);
    else img.replaceWith(placeholder(img, src, missing));
  }
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'table';
    table.replaceWith(frame);
    frame.append(table);
  }
  return body;
}

/** The type is what the bytes say: a file that claims to be a picture may be a page. */
function dataUri(file: ImageFile | undefined): string | undefined {
  const type = file && imageType(file.bytes);
  return type && `data:${type};base64,${toBase64(file.bytes)}`;
}

function placeholder(img: Element, src: string, missing: string): Element {
  const link = img.ownerDocument.createElement(img.closest('a') ? 'span' : 'a');
  link.className = 'missing';
  if (link.localName === 'a') link.setAttribute('href', src);
  const alt = img.getAttribute('alt');
  link.textContent = alt ? `${alt} · ${missing}` : missing;
  return link;
}
