import { describe, expect, test } from 'vitest';
import {
  holders,
  lastAbove,
  type Section,
  sectionsOf,
  shownRows,
} from '../../../src/reader/outline/sections.ts';
import { treeKey } from '../../../src/reader/outline/tree-keys.ts';
import { sampleArticle } from './sample.ts';

const outline = (...rows: [number, string][]) => rows.map(([level, text]) => ({ level, text, anchor: text }));
const LAW = outline(
  [1, '第一章 总则'],
  [2, '第一条'],
  [2, '第二条'],
  [1, '第二章 工程'],
  [2, '第一节 水源'],
  [3, '第三条'],
  [1, '第三章 附则'],
);
const sections = (rows = LAW, textOf: (anchor: string) => string | undefined = () => undefined): Section[] =>
  sectionsOf(sampleArticle({ outline: rows }), textOf);

describe('rows', () => {
  test('know what is below them', () => {
    expect(sections().map(({ below }) => below)).toEqual([2, 0, 0, 2, 1, 0, 0]);
  });

  test('whose levels jump or begin deep are held by what stands above', () => {
    const odd = sections(outline([3, 'a'], [1, 'b'], [4, 'c'], [2, 'd'], [3, 'e']));
    expect(odd.map(({ below }) => below)).toEqual([0, 3, 0, 1, 0]);
  });

  test('of articles say how these begin', () => {
    const rows = sections(LAW, (anchor) => `${anchor}　为了加强管理，制定本办法。`);
    expect(rows[1]?.hint).toBe('为了加强管理，制定本办法。');
    expect(rows[0]?.hint).toBeUndefined();
  });

  test.each([
    [[], [0, 1, 2, 3, 4, 5, 6]],
    [[0], [0, 3, 4, 5, 6]],
    [
      [0, 3],
      [0, 3, 6],
    ],
    [[4], [0, 1, 2, 3, 4, 6]],
  ])('with %j closed', (closed, rows) => {
    expect(shownRows(sections(), new Set(closed))).toEqual(rows);
  });

  test('are held by those above', () => {
    expect(holders(sections(), 5)).toEqual([3, 4]);
    expect(holders(sections(), 6)).toEqual([]);
    expect(holders(sections(), -1)).toEqual([]);
  });

  test('five thousand of them take no square of the time', () => {
    const many = Array.from({ length: 5000 }, (_, i): [number, string] => [(i % 3) + 1, `第${i}段`]);
    const rows = sections(outline(...many));
    expect(shownRows(rows, new Set()).length).toBe(5000);
    expect(rows[0]?.below).toBe(2);
  });
});

test.each([
  [[10, 20, 30], 5, -1],
  [[10, 20, 30], 10, 0],
  [[10, 20, 30], 29, 1],
  [[10, 20, 30], 99, 2],
  [[], 10, -1],
])('of blocks at %j the last above %i is %i', (tops, line, at) => {
  expect(lastAbove(tops.length, (i) => tops[i] ?? 0, line)).toBe(at);
});

test('a thousand blocks are found by measuring ten', () => {
  let measured = 0;
  const at = lastAbove(
    1000,
    (i) => {
      measured += 1;
      return i * 100;
    },
    55_555,
  );
  expect(at).toBe(555);
  expect(measured).toBeLessThanOrEqual(10);
});

const key = (name: string, more = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
test.each([
  ['ArrowDown', 0, [], { do: 'focus', index: 1 }],
  ['ArrowDown', 0, [0], { do: 'focus', index: 3 }],
  ['ArrowDown', 6, [], { do: 'focus', index: 6 }],
  ['ArrowUp', 3, [0], { do: 'focus', index: 0 }],
  ['ArrowUp', 0, [], { do: 'focus', index: 0 }],
  ['Home', 5, [], { do: 'focus', index: 0 }],
  ['End', 0, [], { do: 'focus', index: 6 }],
  ['ArrowRight', 0, [0], { do: 'open', index: 0 }],
  ['ArrowRight', 0, [], { do: 'focus', index: 1 }],
  ['ArrowRight', 1, [], { do: 'focus', index: 1 }],
  ['ArrowLeft', 0, [], { do: 'close', index: 0 }],
  ['ArrowLeft', 5, [], { do: 'focus', index: 4 }],
  ['ArrowLeft', 6, [], { do: 'focus', index: 6 }],
  ['Enter', 2, [], { do: 'go', index: 2 }],
  [' ', 2, [], { do: 'go', index: 2 }],
  ['Escape', 2, [], { do: 'leave' }],
  ['a', 2, [], undefined],
] as const)('%s on row %i with %j closed', (name, active, closed, meaning) => {
  const shut = new Set<number>(closed);
  const tree = { sections: sections(), rows: shownRows(sections(), shut), closed: shut, active };
  expect(treeKey(key(name), tree)).toEqual(meaning);
  expect(treeKey(key(name, { ctrlKey: true }), tree)).toBeUndefined();
});
