import { expect, test } from 'vitest';
import { plainText } from '../../../src/sanitize/index.ts';

test.each([
  ['关于\u3000印发\n《办法》 的通知', '关于 印发 《办法》 的通知'],
  ['  题\u0000目\u001b[31m ', '题 目 [31m'],
  ['发布\u202enc.vog\u2066x\u2069', '发布nc.vogx'],
  ['零\u200b宽\ufeff', '零宽'],
  ['隐\u{e0041}\u{e0042}文', '隐文'],
  ['孤\ud800字', '孤字'],
  ['表情👨‍👩‍👧', '表情👨‍👩‍👧'],
  [`z${'\u0301'.repeat(50)}`, `z${'\u0301'.repeat(4)}`],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['{{title}} $& $1', '{{title}} $& $1'],
  [2024, '2024'],
  [null, ''],
  [{ toString: () => 'x' }, ''],
  [['x'], ''],
])('%j', (value, text) => {
  expect(plainText(value)).toBe(text);
});

test('is cut at whole characters, and what is cut stays as it is', () => {
  const cut = plainText('𠮷'.repeat(20), 10);
  expect(cut).toBe(`${'𠮷'.repeat(9)}…`);
  expect(plainText(cut, 10)).toBe(cut);
  expect([...plainText('字 '.repeat(1_000_000))].length).toBeLessThanOrEqual(500);
});
