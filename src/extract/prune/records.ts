import { isBoardCaption } from '../locate/boards.ts';
import { squeeze } from '../text.ts';
import type { Removals } from './removals.ts';
import { ACTIONS, AUTHORED, SHARE } from './western.ts';

/** What catalogues, gazettes and newsrooms call the fields of a document's record, without case and colon. */
const FIELD = new RegExp(
  `^(?:${[
    '(?:date |first |last )?(?:published|updated|posted|issued|modified)(?: (?:in|on|by))?|(?:publication |release |issue )?date|from',
    'section|department|ministry|agency|organi[sz]ation|issuer|author|publisher|source|reference(?: number)?|ref|permalink(?: eli)?',
    '(?:document |content )?(?:type|number|id|citation)|identifier|languages?|version|isbn|issn|eli|celex|nor|pages?',
    'publicado (?:en|em|el|por)|sección|seção|departamento|referencia|fecha(?: de [a-zß-ɏ ]{3,24})?|rango|órgano|órgão|origen|edição|páginas?|idioma|autor(?:es)?',
    'publié (?:le|par|au|dans)|date de [a-zß-ɏ ]{3,24}|ministère|référence|nature|numéro|auteurs?|langue',
    'pubblicato (?:il|in|da)|data(?: di [a-zß-ɏ ]{3,24})?|sezione|numero|autore|tipologia|ufficio|tempo di lettura',
    'datum|erschienen(?: am)?|veröffentlicht(?: am)?|herausgeber|ressort|(?:dokument(?:en)?)?typ|aktenzeichen|quelle|stand|nummer|lesedauer',
    'gepubliceerd(?: op)?|publicerad|diarienummer|avsändare|data publikacji|autor',
  ].join('|')})$`,
  'i',
);
/** Above a record stand a title and a kicker, no text. */
const MAX_BEFORE = 300;
const MAX_RECORD = 600;
/** A page has its record among its first lists. */
const MAX_LISTS = 8;
/** The name of an office, or of two. */
const MAX_OFFICE = 160;
const MAX_ACTIONS = 120;

const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Takes out what a board's table says of itself for those who cannot see it: its rows say the same. */
export function removeBoardCaptions(body: Element, removals: Removals): void {
  for (const caption of [...body.getElementsByTagName('caption')])
    if (isBoardCaption(tidy(caption))) removals.remove(caption, 'caption');
}

/** Takes out the list of a document's own fields, where it stands above the text: the facts were read from it. */
export function removeRecords(body: Element, removals: Removals): void {
  for (const list of [...body.querySelectorAll('dl')].slice(0, MAX_LISTS)) {
    if (!body.contains(list) || tidy(list).length > MAX_RECORD || !isRecord(list)) continue;
    const before = textBefore(body, list);
    if (before.length > MAX_BEFORE || /。|[.!?](?=\p{Lu})/u.test(before)) continue;
    const whole = squeeze(body.textContent ?? '').length;
    if (whole > 2 * (before.length + squeeze(list.textContent ?? '').length)) removals.remove(list, 'facts');
  }
}

/** At least two fields, and most of them known ones. */
function isRecord(list: Element): boolean {
  const names = [...list.getElementsByTagName('dt')].map((name) => tidy(name).replace(/\s?[:：]$/, ''));
  const known = names.filter((name) => FIELD.test(name)).length;
  return known >= 2 && known * 2 > names.length;
}

/** Squeezed; read no further than needed. */
function textBefore(body: Element, element: Element): string {
  let said = '';
  for (
    let at: Element = element;
    at !== body && at.parentElement && said.length <= MAX_BEFORE;
    at = at.parentElement
  )
    for (let one = at.previousSibling; one && said.length <= MAX_BEFORE; one = one.previousSibling)
      said = squeeze(one.textContent ?? '') + said;
  return said;
}

/** Takes out a heading that says who made the page, with the office that it names: `A cura di`, `Ufficio cultura`. */
export function removeAuthored(body: Element, removals: Removals): void {
  for (const heading of body.querySelectorAll('h2,h3,h4,h5,h6')) {
    if (!AUTHORED.test(tidy(heading))) continue;
    const rest: Element[] = [];
    for (let at = heading.nextElementSibling; at && !/^H[1-6]$/.test(at.nodeName); at = at.nextElementSibling)
      rest.push(at);
    const said = rest.map(tidy).join(' ').trim();
    if (!said || said.length > MAX_OFFICE || /[.!?。](?:\s|$)/.test(said)) continue;
    if (rest.some((one) => one.matches('table') || one.querySelector('img,table,h1,h2,h3'))) continue;
    for (const one of rest) removals.remove(one, 'facts');
    removals.remove(heading, 'facts');
  }
}

/** Takes out a button with the list that it opens: what can be done with the page. */
export function removeActions(body: Element, removals: Removals): void {
  for (const button of body.querySelectorAll('button')) {
    const list = button.nextElementSibling;
    if (!list || !/^(?:UL|OL|MENU)$/.test(list.nodeName)) continue;
    const said = tidy(button);
    if (!(SHARE.test(said) || ACTIONS.test(said)) || tidy(list).length > MAX_ACTIONS) continue;
    removals.remove(list, 'share');
  }
}
