import { type Page, resolve } from '../page.ts';

const PLAYABLE = /\.(?:mp4|m4v|webm|ogv|mov|flv|m3u8|mp3|m4a|ogg|wav|wma)(?=$|[?#&])/i;
const PLAYER = /\/\/(?:player\.|www\.youtube|v\.qq\.com|player\.youku|tv\.cctv|vimeo|.*\bvideo\b)/i;

/** A player becomes a link to what it plays, showing its poster where there is one. The words
 * on it are the page's own; the article's language is not ours to choose. */
export function repairMedia(body: Element, page: Page): void {
  for (const player of [...body.querySelectorAll('video,audio,iframe,embed,object')]) {
    const url = sourceOf(player, page);
    const known =
      url &&
      (player.nodeName === 'VIDEO' || player.nodeName === 'AUDIO' || PLAYABLE.test(url) || PLAYER.test(url));
    if (!known) {
      if (player.nodeName === 'OBJECT' && player.textContent?.trim())
        player.replaceWith(...player.childNodes);
      else player.remove();
      continue;
    }
    player.replaceWith(linkTo(player, url, page));
  }
}

function sourceOf(player: Element, page: Page): string | undefined {
  const raw =
    player.getAttribute('durl') ||
    player.getAttribute('src') ||
    player.getAttribute('data') ||
    player.querySelector('source[src]')?.getAttribute('src') ||
    player.getAttribute('data-src');
  return raw ? resolve(raw, page.base) : undefined;
}

function linkTo(player: Element, url: string, page: Page): Element {
  const document = player.ownerDocument;
  const paragraph = document.createElement('p');
  const poster = player.getAttribute('poster');
  const picture = poster ? resolve(poster, page.base) : undefined;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  if (picture) {
    const img = document.createElement('img');
    img.setAttribute('src', picture);
    link.append(img);
  }
  link.append(`▶ ${player.getAttribute('title')?.trim() ?? ''}`.trim());
  paragraph.append(link);
  return paragraph;
}
