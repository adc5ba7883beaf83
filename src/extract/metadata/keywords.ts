import { cleanText } from './clean.ts';
import type { DisclosureTable } from './disclosure-table.ts';
import type { Page } from './page.ts';

export interface ListFact {
  values: string[];
  from: string;
}

const MOST = 20;

function list(value: string, separators: RegExp): string[] {
  const parts = value
    .slice(0, 2000)
    .split(separators)
    .map((p) => cleanText(p, 60))
    .filter((p) => p !== undefined);
  return [...new Set(parts)].slice(0, MOST);
}

/** 主题词 of the 信息公开 block, else the page's keywords. */
export function readKeywords(page: Page, table: DisclosureTable | undefined): ListFact | undefined {
  const row = table?.entries.get('keywords');
  if (row) return { values: list(row.value, /[;；,，、\s]+/), from: `table:${row.label}` };
  const tag = page.meta.first('Keywords', 'dcterms.subject', 'dc.subject', 'news_keywords');
  return (
    tag && {
      values: list(
        tag.value,
        tag.value.includes(',') || /[;；，、|]/.test(tag.value) ? /[;；,，、|]+/ : /\s+/,
      ),
      from: `meta:${tag.name}`,
    }
  );
}

/** 主题分类, a path written with backslashes or slashes: 综合政务\政务公开. */
export function readTopics(table: DisclosureTable | undefined): ListFact | undefined {
  const row = table?.entries.get('topics');
  return row && { values: list(row.value, /[\\/;；,，、>]+|\s{2,}/), from: `table:${row.label}` };
}
