import { describe, expect, test } from 'vitest';
import { scrollFor, spanOf } from '../../../src/pages/library/span.ts';

describe('rows drawn', () => {
  test.each([
    ['at the top', 0, 10_000, 0, 16],
    ['in the middle', 8600, 10_000, 94, 116],
    ['in a short list', 0, 3, 0, 3],
    ['after the list became short', 8600, 3, 3, 3],
    ['in no list', 0, 0, 0, 0],
  ])('%s', (_name, top, count, first, end) => {
    expect(spanOf(top, 860, 86, count)).toEqual({ first, end });
  });

  test('10,000 rows draw no more than 100', () => {
    const many = spanOf(0, 860, 86, 10_000);
    expect(many).toEqual(spanOf(0, 860, 86, 100));
  });
});

test.each([
  ['already in view', 3, 100, 100],
  ['above', 0, 100, 0],
  ['below', 12, 0, 13 * 86 - 860],
])('scrolling to a row %s', (_name, index, top, expected) => {
  expect(scrollFor(index, top, 860, 86)).toBe(expected);
});
