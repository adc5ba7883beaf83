import { describe, expect, test } from 'vitest';
import { fillPages, type Item } from '../../../src/reader/print/official/fill.ts';
import { levelOf } from '../../../src/reader/print/official/level.ts';
import { signOffEnds } from '../../../src/reader/print/official/sign-off.ts';
import { wordsOf } from '../../../src/reader/print/title.ts';

const lines = (count: number, more: Partial<Item> = {}): Item[] =>
  Array.from({ length: count }, () => ({ lines: 1, ...more }));
const sizes = (items: Item[]) => fillPages(items).map((page) => page.length);

describe('22 lines on a page (GB/T 9704-2012 5.2.3)', () => {
  test.each<[string, Item[], number[]]>([
    ['nothing at all is one page', [], [0]],
    ['a full page is one page', lines(22), [22]],
    ['the next line begins another', lines(45), [22, 22, 1]],
    ['a heading does not stay behind', [...lines(21), ...lines(1, { keepNext: true }), ...lines(2)], [21, 3]],
    [
      'an empty line is left out at the head of a page',
      [...lines(22), { lines: 1, blank: true }, ...lines(1)],
      [22, 1],
    ],
    ['an annex begins a page', [...lines(3), ...lines(1, { newPage: true }), ...lines(2)], [3, 3]],
    ['a picture that does not fit goes to the next page', [...lines(15), { lines: 8 }, ...lines(1)], [15, 2]],
    ['what is kept together but longer than a page is broken', lines(30, { keepNext: true }), [22, 8]],
  ])('%s', (_, items, expected) => {
    expect(sizes(items)).toEqual(expected);
  });

  const row = (table: number, isHead = false): Item => ({ lines: 1.5, row: { table, head: 1.5, isHead } });

  test('the repeated head of a table takes its room, and text after a table stands on the grid again', () => {
    // A head and 13 rows are 21 lines; on the next page the head and 13 rows again.
    const table = [{ ...row(1, true), keepNext: true }, ...Array.from({ length: 30 }, () => row(1))];
    expect(sizes(table)).toEqual([14, 13, 4]);
    // 3 rows of 1.5 lines fill 4.5: the text after them begins on line 6, and 17 lines are left.
    expect(sizes([row(1, true), row(1), row(1), ...lines(20)])).toEqual([3 + 17, 3]);
  });
});

describe('结构层次序数 (7.3.3)', () => {
  test.each([
    ['一、总体要求', { face: 'hei', length: 6, whole: true }],
    ['（二）建好饮水设施', { face: 'kai', length: 9, whole: true }],
    ['(二)建好饮水设施。水质每季度检测一次。', { face: 'kai', length: 10, whole: false }],
    ['第三条　本办法自印发之日起施行。', { face: 'hei', length: 3, whole: false }],
    ['1.摸清底数', undefined],
    ['一月份的空气质量', undefined],
    [`一、${'很长的一句话，'.repeat(10)}。后面还有。`, undefined],
  ])('%s', (text, expected) => {
    expect(levelOf(text)).toEqual(expected);
  });
});

describe('落款 without a seal (7.3.5.2), in characters from the right edge', () => {
  test.each([
    ['the date begins two characters after the agency does', [11, 6.5], 1, [2, 4.5]],
    ['a date longer than the agency ends two before the edge', [5, 7], 1, [6, 2]],
    ['several agencies stand one below the other', [8, 8, 6.5], 2, [2, 2, 1.5]],
    ['a name alone', [4], undefined, [2]],
    ['a date alone', [6.5], 0, [2]],
  ])('%s', (_, widths, date, expected) => {
    expect(signOffEnds(widths, date)).toEqual(expected);
  });
});

test('a title is broken between words, with its brackets and marks where they belong (7.3.1)', () => {
  const title = '青禾县人民政府办公室关于印发《集贸市场管理办法（试行）》的通知';
  const words = wordsOf(title, 'zh-CN');
  expect(words.join('')).toBe(title);
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) {
    expect(word).not.toMatch(/^[》）]/);
    expect(word).not.toMatch(/[《（]$/);
  }
  expect(words[0]).toBe('青禾县');
});
