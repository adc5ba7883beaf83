import { FAMILIES } from '../sites/index.ts';
import { own } from './unclobbered.ts';

const IDS = FAMILIES.flatMap((family) => family.ids ?? []);
const CLASSES = FAMILIES.flatMap((family) => family.classes ?? []);
const TAGS = FAMILIES.flatMap((family) => family.tags ?? []);

const MEDIA = 'img, table, video, audio, iframe, embed, object';
const DECORATION =
  /logo|icon|banner|qr_?code|ewm|erweima|weixin|weibo|share|print|conac|jiucuo|beian|gongan|search|btn|arrow|blank|spacer|loading/i;
const MAX_MEDIA = 60;
const MAX_CLIMB = 5;
/** An element with more links than this is a part of the page's frame. */
const MAX_LINKS = 20;
const SMALLEST = 80;
const LEAST_CELLS = 4;

/** A body that is no prose, and the element around it and its headline. */
export interface MediaBody {
  what: string;
  around: Element;
}

/**
 * The picture, table or video that is the whole body: in a container that a CMS family is known for, or else in the
 * nearest surroundings of the headline. Only asked on pages without prose.
 */
export function mediaBody(document: Document, headline: Element | undefined): MediaBody | undefined {
  const container = knownContainer(document);
  if (container) {
    const what = mediaIn(container, undefined);
    if (what) return { what, around: container.parentElement?.parentElement ?? container };
  }
  let around = headline?.parentElement;
  for (
    let step = 0;
    around && step < MAX_CLIMB && around.tagName !== 'BODY';
    step++, around = around.parentElement
  ) {
    if (around.getElementsByTagName('a').length > MAX_LINKS) return undefined;
    const what = mediaIn(around, headline);
    if (what) return { what, around };
  }
  return undefined;
}

function knownContainer(document: Document): Element | undefined {
  for (const id of IDS) {
    const found = own(document, 'getElementById').call(document, id);
    if (found) return found;
  }
  for (const name of CLASSES) {
    const found = own(document, 'getElementsByClassName').call(document, name)[0];
    if (found) return found;
  }
  for (const name of TAGS) {
    const found = own(document, 'getElementsByTagName').call(document, name)[0];
    if (found) return found;
  }
  return undefined;
}

/** What kind of media stands in `around`, after `headline` where one is given. */
function mediaIn(around: Element, headline: Element | undefined): string | undefined {
  const media = around.querySelectorAll(MEDIA);
  for (let i = 0; i < media.length && i < MAX_MEDIA; i++) {
    const one = media[i] as Element;
    // 4: DOCUMENT_POSITION_FOLLOWING. A layout table holds its headline and so does not follow it.
    if (headline && (headline.compareDocumentPosition(one) & 4) === 0) continue;
    if (headline?.contains(one) || !isContent(one)) continue;
    return one.tagName.toLowerCase();
  }
  return undefined;
}

function isContent(element: Element): boolean {
  if (element.tagName === 'TABLE') {
    const links = element.getElementsByTagName('a').length;
    const cells = element.getElementsByTagName('td').length;
    return cells >= LEAST_CELLS && links * 2 < cells;
  }
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  if (width < SMALLEST || height < SMALLEST) return false;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (element.tagName === 'IMG') return !DECORATION.test(address);
  return element.tagName === 'VIDEO' || element.tagName === 'AUDIO' || !DECORATION.test(address);
}
