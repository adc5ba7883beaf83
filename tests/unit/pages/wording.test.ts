import { expect, test } from 'vitest';
import { dayText, momentText, sizeText } from '../../../src/pages/library/wording.ts';

test.each([
  [0, '0 B'],
  [860, '860 B'],
  [1024, '1 KB'],
  [12_300, '12 KB'],
  [1_023_000, '999 KB'],
  [1_048_000, '1.0 MB'],
  [3_600_000, '3.4 MB'],
  [250_000_000, '238 MB'],
])('%d bytes read %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});

test.each([
  ['2019', '2019'],
  ['2019-11', '2019-11'],
  ['2019-11-07T10:20+08:00', '2019-11-07'],
])('the day of %s is %s', (iso, day) => {
  expect(dayText(iso)).toBe(day);
});

test('a moment is told in local time', () => {
  const local = new Date(2026, 10, 3, 9, 5);
  expect(momentText(local.toISOString())).toBe('2026-11-03 09:05');
  expect(momentText('not a time')).toBe('not a time');
});
