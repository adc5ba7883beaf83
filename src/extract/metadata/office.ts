import { SEAM } from './lines.ts';
import type { Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Range } from './zones.ts';

/** How the name of an office begins or ends in English, where every word of weight has a capital. */
const ENGLISH =
  /^(?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){0,4}(?:Ministry|Department|Office|Bureau|Directorate(?:-General)?|Secretariat|Agency|Administration|Inspectorate)(?: of(?: the)?| for(?: the)?) \p{Lu}|^(?:\p{Lu}[\p{L}.’'-]+ ){1,6}(?:Police|Ministry|Department|Agency|Authority|Administration|Bureau|Secretariat|Inspectorate)$/u;
/** In languages that write such a name without capitals; a verb would make it a sentence, so it is short. */
const OTHER =
  /^(?:Ministère|Direction (?:générale |régionale |départementale )?de|Secrétariat (?:d[’']État|général)|Ministerio|Dirección General|Ministero|Direzione generale|Ministério|Secretaria d[aeo]|Bundesministerium|Bundesamt|Ministerie van|Ministerstwo)(?=[\s’']|$)/u;
const SMALL = /^(?:of|for|the|and|in|on|&)$/;
const MAX_LINE = 160;
const MAX_WORDS = 12;

function isOffice(said: string): boolean {
  const words = said.split(' ');
  if (said.length < 8 || said.length > 100 || words.length > MAX_WORDS || /[.!?:;\d@]/.test(said))
    return false;
  if (OTHER.test(said)) return true;
  return ENGLISH.test(said) && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/**
 * The office that stands beside the title in a line of its own, or in the line of the day, without a label:
 * `Ministry of Ports`, `Vérifié le 19 février 2026 - Direction de l'information (Premier ministre)`. Where several are
 * named, none is.
 */
export function officeBeside(page: Page, { from, to }: Range): TextFact | undefined {
  const named = new Set<string>();
  for (let i = from; i < to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.aside || line.level > 0 || line.text.length > MAX_LINE) continue;
    // What leads to the home page names the site.
    if (line.linked > 0 && line.block.querySelector('a[href="/"],a[rel~="home"]')) continue;
    for (const piece of line.text.split(new RegExp(`\\s[-–|•·]\\s|${SEAM}`))) {
      const said = piece
        .replace(/\s*\([^()]*\)\s*$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (isOffice(said)) named.add(said);
    }
  }
  const [value] = named;
  return value && named.size === 1 ? { value, from: 'infoLine' } : undefined;
}
