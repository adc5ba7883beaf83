import type { Tags } from './tags.ts';

/** Headlines hold dashes too: a part counts only where it is found on the page. */
const SEPARATOR = /[-–—|｜_<>•·]|\s\s/;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Shorter ones name a topic, a column or a person: `Opinions`, `通知公告`. */
const SHORTEST_IDEOGRAPHS = 8;
const SHORTEST_LETTERS = 22;
/** For text in lower case: a browser takes long to compile an expression that has both ideographs and the flag `i`. */
const BODY_OF_STATE =
  /(?:网|网站|网站群|门户|平台|人民政府|[厅局委部院校]|办公室|委员会|中心|大学)$|administration|department|ministry|bureau|agency|commission|government|parliament|parlament|ministerium|council|website|homepage/;
/** A name is short and written with capitals; `Commission clears purchase of …` names an office and is a headline. */
const MAX_NAME_WORDS = 8;
const SMALL_WORD = /(?:^|\s)(?!(?:and|und|für|des|der|die|pour|with|from)\s)\p{Ll}{3,}/u;

const bare = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]+/g, '');

/** Long enough to be a headline, and not the name of an office. */
export function couldBeHeadline(text: string): boolean {
  const said = text.trim();
  if (said.length < SHORTEST_IDEOGRAPHS) return false;
  const long = IDEOGRAPH.test(said)
    ? bare(said).length >= SHORTEST_IDEOGRAPHS
    : said.length >= SHORTEST_LETTERS;
  return long && !isNameOfOffice(said);
}

function isNameOfOffice(text: string): boolean {
  if (!BODY_OF_STATE.test(text.toLowerCase())) return false;
  if (IDEOGRAPH.test(text)) return true;
  return text.split(/\s+/).length <= MAX_NAME_WORDS && !SMALL_WORD.test(text);
}

/** The parts of the page's title, and ArticleTitle, that could be its headline, without white space. */
export function headlines(title: string, tags: Tags): string[] {
  const parts = [tags.get('articletitle') ?? '', title, ...title.split(SEPARATOR)];
  return [...new Set(parts.filter(couldBeHeadline).map(bare))];
}

const MAX_HEADINGS = 12;

/**
 * The heading element that says what the page's title says (`matched`), or else the first `<h1>` that is long enough:
 * titles are sometimes the column's or the site's.
 */
export function headingOf(
  root: Element,
  title: string,
  candidates: readonly string[],
): { element: Element; matched: boolean } | undefined {
  const plainTitle = bare(title);
  let long: Element | undefined;
  for (const name of ['h1', 'h2', 'h3', 'h4']) {
    const headings = root.getElementsByTagName(name);
    for (let i = 0; i < headings.length && i < MAX_HEADINGS; i++) {
      const element = headings[i] as Element;
      const text = element.textContent ?? '';
      if (!couldBeHeadline(text)) continue;
      const plain = bare(text);
      if (plainTitle.includes(plain) || candidates.some((candidate) => plain.includes(candidate)))
        return { element, matched: true };
      if (name === 'h1') long ??= element;
    }
  }
  return long && { element: long, matched: false };
}

/** Whether one of the headlines stands in this text. */
export function standsIn(text: string, candidates: readonly string[]): boolean {
  if (candidates.length === 0) return false;
  const plain = bare(text);
  return candidates.some((candidate) => plain.includes(candidate));
}
