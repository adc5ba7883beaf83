import { type Page, resolve } from '../page.ts';

/** Where lazy loaders and TRS keep the true address, most telling first. */
const SOURCES = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-echo',
  'data-url',
  '_src',
  'zoomfile',
  'file',
  'original',
];
const PLACEHOLDER =
  /(?:blank|loading|lazy|grey|gray|space|placeholder|1x1|transparent|pixel)[\w-]*\.(?:gif|png|jpe?g|svg)|^data:image\/(?:gif|svg)|^about:|^$/i;
/** Pictures that a page uses as type: file icons, bullets, buttons. */
const ICON =
  /fileTypeImages\/icon_|\/icon[_-]?(?:pdf|doc|xls|txt|zip|rar|ppt)|(?:btn|button|bullet|arrow|print|close|share)[\w-]*\.(?:gif|png)$/i;

/** Gives every picture its true, absolute address; drops those that have none. */
export function repairImages(body: Element, page: Page): void {
  for (const img of [...body.getElementsByTagName('img')]) {
    const url = sourceOf(img, page);
    if (!url || ICON.test(url) || isPixel(img)) {
      img.remove();
      continue;
    }
    img.setAttribute('src', url);
    img.removeAttribute('srcset');
    for (const side of ['width', 'height'])
      if (!/^\d{1,5}$/.test(img.getAttribute(side) ?? '0')) img.removeAttribute(side);
  }
}

function sourceOf(img: Element, page: Page): string | undefined {
  const shown = img.getAttribute('src')?.trim() ?? '';
  for (const name of SOURCES) {
    const value = img.getAttribute(name)?.trim();
    if (value && /[./]/.test(value) && !PLACEHOLDER.test(value)) return resolve(value, page.base);
  }
  if (!PLACEHOLDER.test(shown)) return resolve(shown, page.base);
  const old = img.getAttribute('oldsrc')?.trim();
  if (old) return resolve(old, page.base);
  const set = img.getAttribute('srcset') ?? img.getAttribute('data-srcset');
  const first = set?.split(/,\s+/)[0]?.trim().split(/\s+/)[0];
  return first ? resolve(first, page.base) : undefined;
}

function isPixel(img: Element): boolean {
  return ['width', 'height'].every((side) => /^[01](?:px)?$/.test(img.getAttribute(side) ?? ''));
}
