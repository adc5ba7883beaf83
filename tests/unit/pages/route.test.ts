import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../src/pages/library/route.ts';

const id = 'www.qinghe.gov.cn/art/2026/3/18?a=1&b=%E5%8A%9E';

test.each<Route>([
  { view: 'saved' },
  { view: 'trash' },
  { view: 'article', id },
  { view: 'article', id, version: '2026-03-18T02:00:00.000Z' },
])('%j comes back from the address', (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test('an article can be pointed at by its encoded id', () => {
  expect(parseRoute(`#/article/${encodeURIComponent(id)}`)).toEqual({ view: 'article', id });
});

test.each([
  ['', { view: 'saved' }],
  ['#', { view: 'saved' }],
  ['#/article', { view: 'saved' }],
  ['#/article/', { view: 'saved' }],
  ['#/nowhere/x', { view: 'saved' }],
  ['#/article/100%', { view: 'article', id: '100%' }],
])('%j is read without failing', (hash, expected) => {
  expect(parseRoute(hash)).toEqual(expected);
});
