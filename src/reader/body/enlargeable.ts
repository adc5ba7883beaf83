import { text } from '../../ui/index.ts';

/** px: what is smaller on both sides is an icon or a rule. */
const LEAST = 80;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|bmp)(?:$|[?#])/i;

/** The pictures of `body` that can be enlarged, in order. */
export const enlargeable = (body: Element): HTMLImageElement[] => [
  ...body.querySelectorAll<HTMLImageElement>('img.enlarges'),
];

/**
 * Makes each picture a button as soon as it is there and found large enough. One in a link stays the link's, unless that
 * only leads to the picture itself.
 *
 * @returns what ends it.
 */
export function watchPictures(body: HTMLElement): () => void {
  const loaded = ({ target }: Event) => {
    const img = target as HTMLImageElement;
    if (img.localName !== 'img' || (img.naturalWidth < LEAST && img.naturalHeight < LEAST)) return;
    const link = img.closest('a');
    if (link && !PICTURE_FILE.test(link.getAttribute('href') ?? '')) return;
    img.classList.add('enlarges');
    if (link) return;
    img.tabIndex = 0;
    img.setAttribute('role', 'button');
    img.setAttribute('aria-haspopup', 'dialog');
    img.setAttribute('aria-label', text('media.enlargeThis', img.alt || text('media.picture')));
  };
  body.addEventListener('load', loaded, true);
  return () => body.removeEventListener('load', loaded, true);
}

/** What stands under a picture: its figcaption; a short centred line below or above; or its own words. */
export function captionOf(img: HTMLImageElement): string {
  const said = img.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  if (said) return said;
  const line = img.closest('p, div.picture, td');
  for (const beside of [line?.nextElementSibling, line?.previousElementSibling]) {
    const words = beside?.textContent?.trim() ?? '';
    if (!beside || beside.querySelector('img, table') || words.length === 0 || words.length > 80) continue;
    if (beside.matches('.centered') || /^(?:[▲△▼]|图\s*[\d一二三四五六七八九十：:])/.test(words))
      return words;
  }
  return img.alt.trim();
}
