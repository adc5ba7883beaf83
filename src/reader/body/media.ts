import { text } from '../../ui/index.ts';

const SOUND = /\.(?:mp3|m4a|ogg|oga|wav|wma|aac|flac)(?=$|[?#&])/i;
const FILE = /\.(?:mp4|m4v|webm|ogv|mov|flv|m3u8|mp3|m4a|ogg|oga|wav|wma|aac|flac)(?=$|[?#&])/i;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Video and sound as cards that lead to where they can be played: the page they were on, or the player's own page. A link of
 * extract/repair/media.ts: `<a href><img poster>▶ title</a>`. Nothing is played here, and nothing but the poster is loaded.
 *
 * @param pageUrl of the article.
 */
export function drawMedia(fragment: DocumentFragment, pageUrl: string): void {
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const words = [...link.childNodes].find(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    if (words?.nodeValue?.trimStart().startsWith('▶')) drawCard(link, words as Text, pageUrl);
  }
}

function drawCard(link: HTMLAnchorElement, words: Text, pageUrl: string): void {
  const document = link.ownerDocument;
  const href = link.getAttribute('href') ?? '';
  const isSound = SOUND.test(href);
  const name = words.data.replace(/^\s*▶\s*/, '').trim() || text(isSound ? 'media.sound' : 'media.video');
  // A bare file often plays on its own page only, where the site expects it.
  const isFile = FILE.test(href);
  const where = text(isFile ? (isSound ? 'media.listenThere' : 'media.watchThere') : 'media.openPlayer');
  if (isFile) link.setAttribute('href', pageUrl);
  link.classList.add('media-card', isSound ? 'sound' : 'video');
  link.setAttribute('aria-label', `${name} · ${where}`);
  link.closest('p')?.classList.add('media-line');

  const poster = link.querySelector('img');
  if (poster && !poster.hasAttribute('alt')) poster.setAttribute('alt', '');
  // Without its poster the card is complete: that there was one is no news.
  for (const gone of link.querySelectorAll('.missing')) gone.remove();
  const ground = box(document, 'media-poster');
  if (poster) ground.append(poster);
  ground.append(playMark(document));

  // The article's own words stay as they are; what is ours is drawn by CSS.
  const title = box(document, 'media-title');
  const mark = box(document, 'unseen');
  const rest = words.splitText(words.data.indexOf('▶') + 1);
  mark.append(words);
  title.append(mark, rest);
  title.dataset.words = where;
  if (!rest.data.trim()) title.dataset.name = name;
  link.replaceChildren(ground, title);
}

function box(document: Document, name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}

function playMark(document: Document): HTMLElement {
  const mark = box(document, 'media-play');
  mark.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M8.5 5.5l10 6.5-10 6.5z');
  svg.append(path);
  mark.append(svg);
  return mark;
}
