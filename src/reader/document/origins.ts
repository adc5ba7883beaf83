import type { Article, Fact, Removal } from '../../article/index.ts';
import { dateText } from '../../article/index.ts';
import { plainText } from '../../sanitize/index.ts';
import { type TextKey, text, textLang } from '../../ui/index.ts';
import { placeInWords } from './place-words.ts';

/** One fact, what it says, and where on the page it was read; all in words. */
export interface Origin {
  fact: Fact;
  name: string;
  value: string;
  place: string;
}

/** What was removed for one reason, the first words of each. */
export interface RemovedGroup {
  reason: string;
  name: string;
  texts: string[];
}

/** In the order people look for them; names that the reader already has elsewhere are the same here. */
const NAMES: Record<Fact, TextKey> = {
  title: 'origins.title',
  subtitle: 'origins.subtitle',
  published: 'reader.published',
  source: 'origins.source',
  author: 'origins.author',
  editor: 'origins.editor',
  docNumber: 'origins.docNumber',
  indexNumber: 'reader.indexNumber',
  issuer: 'reader.issuer',
  written: 'reader.written',
  effective: 'reader.effective',
  repealed: 'reader.repealed',
  validity: 'origins.validity',
  topics: 'reader.topics',
  keywords: 'origins.keywords',
  column: 'origins.column',
  siteName: 'origins.siteName',
  siteCode: 'origins.siteCode',
};

const DATES = new Set<Fact>(['published', 'written', 'effective', 'repealed']);
const MAX_VALUE = 200;
const FIRST_WORDS = 40;

/** Every fact of `article` that says where it was read; a fact that is absent has no row. */
export function originsOf(article: Article): Origin[] {
  const rows: Origin[] = [];
  for (const [fact, key] of Object.entries(NAMES) as [Fact, TextKey][]) {
    const from = plainText(article.provenance[fact], 120);
    const value = plainText(statedValue(article, fact), MAX_VALUE);
    if (from && value) rows.push({ fact, name: text(key), value, place: placeInWords(from, fact) });
  }
  return rows;
}

function statedValue(article: Article, fact: Fact): string | undefined {
  if (fact === 'siteName') return article.site.name;
  if (fact === 'siteCode') return article.site.code;
  const value = article[fact];
  if (Array.isArray(value)) return value.join(textLang().startsWith('zh') ? '、' : ', ');
  return value && DATES.has(fact) ? dateText(value, textLang()) : value;
}

/** The reasons of src/extract/prune; several of them are one and the same thing to a reader. */
const REASONS = new Map<string, TextKey>([
  ['facts', 'origins.whyFacts'],
  ['info', 'origins.whyFacts'],
  ['title', 'origins.whyTitle'],
  ['controls', 'origins.whyControls'],
  ...['select', 'option', 'textarea', 'input', 'button', 'form'].map((r) => [r, 'origins.whyForm'] as const),
  ['share', 'origins.whyShare'],
  ['qr', 'origins.whyQr'],
  ['breadcrumb', 'origins.whyBreadcrumb'],
  ['neighbours', 'origins.whyNeighbours'],
  ['comments', 'origins.whyComments'],
  ...['nav', 'menu', 'navigation'].map((r) => [r, 'origins.whyNavigation'] as const),
  ['footer', 'origins.whyFooter'],
  ...['floater', 'dialog', 'marquee'].map((r) => [r, 'origins.whyFloater'] as const),
  ['survey', 'origins.whySurvey'],
  ['attachments', 'origins.whyAttachments'],
  ['accessibility', 'origins.whyAccessibility'],
  ['notice', 'origins.whyNotice'],
  ['editors', 'origins.whyEditors'],
  ['empty-label', 'origins.whyEmptyLabel'],
  ['hidden', 'origins.whyHidden'],
]);

/** What was removed, by reason, in the order of the page; a reason that has no words is shown as it is. */
export function removedGroups(removed: readonly Removal[]): RemovedGroup[] {
  const groups = new Map<string, RemovedGroup>();
  for (const { reason, text: said } of removed) {
    const key = REASONS.get(reason);
    const name = key ? text(key) : plainText(reason, 60);
    const group = groups.get(name) ?? { reason, name, texts: [] };
    groups.set(name, group);
    group.texts.push(plainText(said, FIRST_WORDS));
  }
  return [...groups.values()];
}
