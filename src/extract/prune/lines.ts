import { squeeze } from '../text.ts';
import { isBlock } from '../walk.ts';
import { linkShare } from './links.ts';
import {
  ANCHOR,
  BREADCRUMB,
  CONTACT,
  CONTROLS,
  DATE_LINE,
  EDITORS,
  EMPTY_LABEL,
  INFO,
  NEIGHBOURS,
  NOTICE,
  PAGER,
  STEPS,
  WESTERN_INFO,
} from './vocabulary.ts';
import {
  ABOUT_PAGE,
  ACTION_ROW,
  BACK,
  BACK_LINK,
  CHOOSER,
  CONTENT_SOURCE,
  FILE_HELP,
  FORMATS,
  GAZETTE_FILE,
  LABELLED_DAY,
  NEIGHBOURS_WEST,
  OFFICE_LINKS,
  PAGE_NUMBER,
  PRESS_CONTACT,
  PRINT,
  READING_TIME,
  REFERENCE,
  RELEASE_NUMBER,
  SHARE,
  STAMP,
  SYNDICATED,
} from './western.ts';

interface Place {
  /** The article's title, squeezed. */
  title: string;
  /** No sentence of the body stood before this block. */
  first: boolean;
  /** At most a lead did. */
  early: boolean;
}

/** Why a block that says `text` (squeezed) is not part of the document, or undefined. */
export function lineReason(block: Element, text: string, place: Place): string | undefined {
  const reason = reasonOf(block, text, place);
  return reason && OF_TABLES.has(reason) && isPartOfRow(block) ? undefined : reason;
}

/** What a table of facts says as well: a row of several cells is data, and stays whole. */
const OF_TABLES = new Set(['title', 'info', 'editors', 'empty-label']);

function isPartOfRow(block: Element): boolean {
  const row = block.closest('tr');
  if (!row) return false;
  let said = 0;
  for (const cell of row.cells) if (cell.textContent?.trim()) said++;
  return said > 1;
}

function reasonOf(block: Element, text: string, place: Place): string | undefined {
  if (showsPicture(block) && !(isLeaf(block) && CONTROL_WORD.test(text))) return undefined;
  if (place.first && isTitle(block, text, place.title)) return 'title';
  if (ANCHOR.test(text)) return 'controls';
  if (CONTROLS.test(text) && /[一-鿿]/.test(text) && !inTable(block)) return 'controls';
  if (BREADCRUMB.test(text) && text.length < 100) return 'breadcrumb';
  if (STEPS.test(text)) return 'neighbours';
  if (PAGER.test(text) && block.getElementsByTagName('a').length > 0) return 'navigation';
  if (NEIGHBOURS.test(text)) return 'neighbours';
  if (place.first && isMenu(block, text)) return 'navigation';
  if (place.first && (INFO.test(text) || DATE_LINE.test(text))) return 'info';
  if (place.early && text.length < 90 && WESTERN_INFO.test(text)) return 'info';
  if (NOTICE.test(text)) return 'notice';
  if (CONTACT.test(text) && block.querySelector('h1,h2,h3,h4,h5,h6')) return 'footer';
  const foreign = foreignReason(block, place);
  if (foreign) return foreign;
  if (EDITORS.test(text)) return 'editors';
  if (EMPTY_LABEL.test(text) && !nextHasLinks(block)) return 'empty-label';
  return undefined;
}

const MAX_WESTERN = 220;
const MAX_INFO = 110;
const MAX_CONTACT = 500;
/** Headings that go together with the links below them. */
const LEADS = [NEIGHBOURS_WEST, FORMATS, OFFICE_LINKS];

/** The same for what is written with spaces. */
function foreignReason(block: Element, place: Place): string | undefined {
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text.length > MAX_WESTERN) return isContactBox(block, text) ? 'footer' : undefined;
  if (BACK.test(text) || PRINT.test(text)) return 'controls';
  const links = block.getElementsByTagName('a').length + (block.nodeName === 'A' ? 1 : 0);
  if (BACK_LINK.test(text) && links > 0) return 'controls';
  if (ACTION_ROW.test(text) && links > 1) return 'controls';
  if (SHARE.test(text)) return 'share';
  if (CHOOSER.test(text)) return 'controls';
  if (LEADS.some((heading) => heading.test(text)) && leadsToLinks(block)) return 'neighbours';
  if (FILE_HELP.test(text) || SYNDICATED.test(text)) return 'notice';
  if (ABOUT_PAGE.test(text) || STAMP.test(text) || RELEASE_NUMBER.test(text)) return 'info';
  if (CONTENT_SOURCE.test(text) || (isLast(block) && isNamedMeta(block, text))) return 'info';
  if (isContactBox(block, text)) return 'footer';
  if (place.first && (REFERENCE.test(text) || (links > 0 && GAZETTE_FILE.test(text)))) return 'info';
  if (!place.early || text.length > MAX_INFO) return undefined;
  if (READING_TIME.test(text) || PAGE_NUMBER.test(text) || LABELLED_DAY.test(text)) return 'info';
  return saysWhen(block, text) ? 'info' : undefined;
}

const META_NAME =
  /(?:^|[\s_-])(?:meta|metadata|byline|dateline|pub(?:lish(?:ed)?)?[-_]?(?:date|info|line))(?:[\s_-]|$)/i;

/** A line that a template wrote for the day: it holds a `<time>`, or its name says so, and no sentence. */
function saysWhen(block: Element, text: string): boolean {
  if (isSentence(text)) return false;
  const time = block.querySelector('time');
  if (time) return text.length - (time.textContent ?? '').trim().length < 50;
  return isNamedMeta(block, text);
}

const isSentence = (text: string) => /(?<!\bmin)[.!?。！？]$/i.test(text) || /[一-鿿]/.test(text);

/** Its name says that it tells of the page, and it holds a year. */
function isNamedMeta(block: Element, text: string): boolean {
  if (text.length > MAX_INFO || isSentence(text)) return false;
  return META_NAME.test(block.getAttribute('class') ?? '') && /(?:19|20)\d\d|^from\s?:/i.test(text);
}

function isLast(block: Element): boolean {
  for (let at = block.nextSibling; at; at = at.nextSibling) if (at.textContent?.trim()) return false;
  return true;
}

/** A heading that says so, and a number or an address to reach somebody, and not much more. */
function isContactBox(block: Element, text: string): boolean {
  if (text.length > MAX_CONTACT) return false;
  const heading = block.querySelector('h1,h2,h3,h4,h5,h6');
  if (!heading || !PRESS_CONTACT.test((heading.textContent ?? '').replace(/\s+/g, ' ').trim())) return false;
  return (
    /[+(]?\d[\d ().-]{6,}\d|@/.test(text) ||
    block.querySelector('a[href^="mailto:"],a[href^="tel:"]') !== null
  );
}

/** The next thing after the heading, or the rest of its box, is links. */
function leadsToLinks(block: Element): boolean {
  const next = block.nextElementSibling;
  return next !== null && linkShare(next, squeeze(next.textContent ?? '').length) > 0.6;
}
/** Above the text, several short links and not a word besides. */
function isMenu(block: Element, text: string): boolean {
  const links = [...block.getElementsByTagName('a')];
  if (links.length < 2 || text.length > MAX_MENU || isPartOfRow(block)) return false;
  let linked = 0;
  for (const link of links) {
    const said = link.textContent?.replace(/\s+/g, '').length ?? 0;
    if (said > MAX_ENTRY || FILE.test(link.getAttribute('href') ?? '')) return false;
    linked += said;
  }
  return linked >= text.replace(/[|｜>»/·]/g, '').length;
}

const MAX_MENU = 80;
const MAX_ENTRY = 8;
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|pptx?|ofd|zip|rar|jpe?g|png|gif)(?:$|[?#])/i;

/** A heading may add a kicker to it. */
function isTitle(block: Element, text: string, title: string): boolean {
  if (text === title) return true;
  return (
    title.length >= 6 &&
    /^H[12]$/.test(block.nodeName) &&
    text.length <= title.length * 2 &&
    text.endsWith(title)
  );
}

/** A picture of its own; icons stand in links, or are small. */
function showsPicture(block: Element): boolean {
  if (block.getElementsByTagName('video').length > 0) return true;
  for (const img of block.getElementsByTagName('img')) {
    if (!isIcon(img)) return true;
  }
  return false;
}

const CONTROL_WORD = /字体|字号|打印|浏览|发布|时间|日期|分享|关闭/;

function isLeaf(block: Element): boolean {
  return ![...block.children].some(isBlock);
}

function isIcon(img: Element): boolean {
  const width = Number.parseInt(img.getAttribute('width') ?? '', 10);
  return (
    width <= 48 ||
    img.closest('a') !== null ||
    /icon|ico_|btn|button|\/images?\/[^/]*$/i.test(img.getAttribute('src') ?? '')
  );
}

function inTable(block: Element): boolean {
  return block.nodeName === 'TD' || block.nodeName === 'TR' || block.nodeName === 'TH';
}

/** `附件:` stays where something follows it. */
function nextHasLinks(block: Element): boolean {
  if (block.getElementsByTagName('a').length > 0) return true;
  for (let at = block.nextSibling; at; at = at.nextSibling) {
    if (at.textContent?.trim() || (at.nodeType === 1 && (at as Element).getElementsByTagName('a').length > 0))
      return true;
  }
  return false;
}
