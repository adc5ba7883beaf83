import { attribute } from './dom.ts';
import { SEAM } from './lines.ts';
import type { Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Range, Zones } from './zones.ts';

/** What stands before the name of the body that publishes, in languages other than Chinese, with a colon or without. */
const LABEL =
  /^(?:from|issued by|published by|publisher|content source|issuing (?:agency|authority|office|body)|agency(?=\s*:)|responsible (?:department|office)|departamento(?=\s*:)|a cura di|publié par|émetteur|ministère|herausgeber(?:in)?|herausgegeben von|pubblicato da|publicado por|uitgever|担当課|担当部署|発表元|発信元|作成部署)\s*[:：]?$/i;
const INLINE =
  /^(?:from\s*:|issued by\s*:?|published by\s*:?|publisher\s*:|issuing (?:agency|authority)\s*:|agency\s*:|publié par\s*:?|herausgeber(?:in)?\s*:|herausgegeben von\s*:?|pubblicato da\s*:?|publicado por\s*:?)[\s\ue000]+(.{3,120})$/i;
/** 담당부서: the division in charge, written as a path from the office down. */
const UNIT = /^(?:담당부서|담당 부서|제공부서|작성부서|소관부서)\s*[:：]?$/;
const UNIT_INLINE =
  /^(?:담당부서|담당 부서|제공부서|작성부서|소관부서)[\s\ue000]*[:：]?[\s\ue000]*(.{2,60})$/;
const NO_NAME = /^[\d\s.:+()/-]+$|https?:|@|[!?。]/;
const MAX_NAME = 120;
/** Releases end with who to ask and who publishes. */
const LAST_OF_BODY = 8;

/** The body that the page says it is from: `From: Ministry of …`, `Herausgeber`, `담당부서`. */
export function labelledPublisher(page: Page, { head, tail, body }: Zones): TextFact | undefined {
  for (const range of [head, { from: Math.max(head.to, body.to - LAST_OF_BODY), to: tail.to }]) {
    const found = inRange(page, range);
    if (found) return found;
  }
  return undefined;
}

function inRange(page: Page, { from, to }: Range): TextFact | undefined {
  for (let i = from; i < to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.text.length > MAX_NAME + 30) continue;
    const text = line.text.replace(/^[\s\ue000]+|[\s\ue000]+$/g, '');
    const unit = UNIT.test(text) || UNIT_INLINE.test(text);
    const next = UNIT.test(text) || LABEL.test(text) ? page.lines[i + 1] : undefined;
    const said =
      next && next.block !== line.block ? next.text : (unit ? UNIT_INLINE : INLINE).exec(text)?.[1];
    const name = said && (unit ? lastPiece(said) : said.replaceAll(SEAM, '').trim());
    if (!name || name.length < 2 || name.length > MAX_NAME || NO_NAME.test(name)) continue;
    const label = text.split(/[:：\ue000]/)[0] as string;
    return {
      value: name,
      from: `label:${(next ? label : (/^\p{L}+(?: by| von| par)?/u.exec(label)?.[0] ?? label)).trim()}`,
    };
  }
  return undefined;
}

/** Of `정책기획관` `기획담당관` the last: the innermost unit. */
function lastPiece(said: string): string | undefined {
  return said
    .split(/[\ue000>]+|\s>\s/)
    .map((piece) => piece.trim())
    .findLast((piece) => piece !== '');
}

const OFFICIAL = /^(?:an )?official (?:web ?site|site) of (?:the )?(.{4,90}?)\.?$/i;
const NOT_AGENCY =
  /^(?:u\.?s\.?|united states|federal|state|commonwealth)(?: federal)? government\b|^united states$/i;
const HOLDER =
  /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,.]*)?(?:by\s+|the\s+)?([a-zß-ɏͰ-ӿ\u3040-\u9fff\uac00-\ud7af][^|©]{3,90})$/i;
/** After the name: years, what is reserved, what to read. */
const AFTER_HOLDER =
  /[\s,.–-]*(?:(?:19|20)\d\d|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti).*$/i;
const NOT_HOLDER = /crown|rights|information|policy|licen[cs]e|notice|reserved|commons/i;
const LAST_LINES = 40;

/** Whose site it is, by its own last lines: `An official website of the Department of …`, `© Ministry of …`. */
export function siteOwner(page: Page): TextFact | undefined {
  const { lines } = page;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - LAST_LINES); i--) {
    const line = lines[i];
    if (!line || line.hidden || line.text.length > 160) continue;
    const text = line.text.replaceAll(SEAM, '').replace(/\s+/g, ' ').trim();
    const agency = OFFICIAL.exec(text)?.[1];
    if (agency && !NOT_AGENCY.test(agency)) return { value: agency, from: 'text:official website of' };
    const holder = HOLDER.exec(text)?.[1]?.replace(AFTER_HOLDER, '').trim();
    if (holder && !NOT_HOLDER.test(holder)) return { value: holder, from: 'text:©' };
  }
  return undefined;
}

const LOGOS = '[class*="logo" i] img[alt],img[class*="logo" i][alt],header img[alt],a[rel~="home"] img[alt]';
const NO_LOGO_WORDS =
  /^(?:logo(?:type)?(?:\s*(?:of|der|des|du|de|von))?(?:\s+(?:the|la|le))?\s*[:：-]?\s*)|\s*[-–(:]?\s*(?:logo(?:type)?|home(?: ?page)?|link zur startseite|zur startseite|accueil|retour à l.accueil)\s*\)?$/gi;

/** The words of the logo at the top of the page, where nothing else names the site. */
export function logoWords(page: Page): string | undefined {
  const alt = page.root.querySelector(LOGOS);
  const words = alt && attribute(alt, 'alt').trim().replace(NO_LOGO_WORDS, '').trim();
  return words &&
    words.length >= 4 &&
    words.length <= 80 &&
    /\p{L}{3}/u.test(words) &&
    !/^(?:home|logo|menu)$/i.test(words)
    ? words
    : undefined;
}
