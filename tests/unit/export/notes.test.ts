import { strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Highlight, isHighlight } from '../../../src/article/index.ts';
import { type ArticleFile, type Exportable, exportArticle, type Format } from '../../../src/export/index.ts';
import { notice, win } from './invented.ts';

const mark = (id: string, exact: string, start: number, change: Partial<Highlight> = {}): Highlight => ({
  id,
  colour: 'yellow',
  quote: { exact, prefix: '', suffix: '' },
  position: { start, end: start + exact.length },
  created: '2026-11-03T08:00:00.000Z',
  ...change,
});
// The body's text: 各乡镇人民政府：\n一、巡查\n每月巡查一次，见公示。\n\n青禾县人民政府
const highlights = [
  mark('late', '见公示', 20, { colour: 'green', note: '公示在哪里？\n问县办。' }),
  mark('early', '每月巡查一次', 13),
  mark('gone', '从来没有的话', 3, {
    colour: 'red',
    note: '<img src=x onerror=trap()>[a](javascript:trap())',
  }),
];
const item: Exportable = { article: notice, images: [], highlights };
const exported = (format: Format, what: Exportable = item) =>
  strFromU8(exportArticle(what, format, win).bytes);

describe('what was marked goes with the article', () => {
  test('Markdown: marks in the text, and a list of quotations with their notes', () => {
    const text = exported('markdown');
    expect(text).toContain('<mark>每月</mark><strong><mark>巡查一次</mark></strong>，');
    expect(text).toMatch(/<mark>见<\/mark>\[<mark>公示<\/mark>\]\(https:\/\/www\.qinghe\.gov\.cn\/b\.html\)/);
    expect(text).toContain(
      '## 批注\n\n1. > 每月巡查一次\n\n2. > 见公示\n\n   公示在哪里？\n\n   问县办。\n\n3. > 从来没有的话\n\n   *原文已变，未能定位*\n\n   &lt;img',
    );
    expect(text).not.toMatch(/[^\\]\]\(javascript:/);
  });

  test('HTML: marks in their colours, which the list leads to', () => {
    const { document } = new JSDOM(exported('html')).window;
    const marks = [...document.querySelectorAll('.text mark')];
    expect(marks.map((m) => [m.className, m.id, m.textContent])).toEqual([
      ['yellow', 'qingdu-note-1', '每月'],
      ['yellow', '', '巡查一次'],
      ['green', 'qingdu-note-2', '见'],
      ['green', '', '公示'],
    ]);
    const notes = [...document.querySelectorAll('.notes li')].map((li) => li.textContent);
    expect(notes[1]).toBe('见公示公示在哪里？问县办。');
    expect(notes[2]).toContain('原文已变，未能定位');
    expect(document.querySelector('.notes a')?.getAttribute('href')).toBe('#qingdu-note-1');
    expect(document.querySelector('.notes img, [onerror], script')).toBeNull();
  });

  test('plain text: a list at the end', () => {
    expect(exported('text')).toContain(
      '\n\n批注：\n1. “每月巡查一次”\n2. “见公示”\n   公示在哪里？\n   问县办。\n3. “从来没有的话” (原文已变，未能定位)\n   <img',
    );
  });

  test('JSON: as they are kept', () => {
    const file = JSON.parse(exported('json')) as ArticleFile;
    expect(file.highlights).toEqual(highlights);
    expect(file.highlights?.every(isHighlight)).toBe(true);
  });

  test.each<Format>(['markdown', 'html', 'text', 'json'])('nothing marked, nothing added: %s', (format) => {
    const { highlights: _, ...bare } = item;
    expect(exported(format, { ...bare, highlights: [] })).toBe(exported(format, bare));
    expect(exported(format, bare)).not.toMatch(/批注|highlights|<mark/);
  });
});
