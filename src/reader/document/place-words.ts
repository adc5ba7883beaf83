import type { Fact } from '../../article/index.ts';
import { type TextKey, text } from '../../ui/index.ts';

/** `label:发表时间`: a kind of place, and which one of it. */
const KINDS = new Map<string, TextKey>([
  ['meta', 'origins.atMeta'],
  ['label', 'origins.atLabel'],
  ['table', 'origins.atTable'],
  ['comment', 'origins.atComment'],
  ['jsonld', 'origins.atJsonLd'],
  ['text', 'origins.atTextNear'],
]);

const PLACES = new Map<string, TextKey>([
  ['title', 'origins.atTitle'],
  ['titleBlock', 'origins.atTitleBlock'],
  ['infoLine', 'origins.atInfoLine'],
  ['time', 'origins.atTime'],
  ['text', 'origins.atText'],
  ['dateline', 'origins.atDateline'],
  ['byline', 'origins.atByline'],
  ['breadcrumb', 'origins.atBreadcrumb'],
  ['signOff', 'origins.atSignOff'],
  ['site', 'origins.atSite'],
]);

/**
 * A provenance in plain words: `meta:PubDate` as 页面标签 PubDate. The forms are those that src/extract/metadata writes;
 * any other is shown as it is, so that nothing is claimed that was not found.
 */
export function placeInWords(from: string, fact: Fact): string {
  // A number read in the title stands in the headline; a title or a site read there, in `<title>`.
  if (fact === 'docNumber' && from === 'title') return text('origins.atHeadline');
  if (/^h[1-6]$/.test(from)) return text('origins.atHeading', from);
  const place = PLACES.get(from);
  if (place) return text(place);
  const [, kind = '', name = ''] = /^(\w+):(.+)$/.exec(from) ?? [];
  const words = KINDS.get(kind);
  return words ? text(words, name) : from;
}
