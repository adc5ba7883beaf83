import { expect, test } from 'vitest';
import { readBody } from './page.ts';

const at = (name: string) => `https://www.qinghe.example/zw/${name}`;

test.each([
  [
    'createPageHTML counts from 0',
    '<script>createPageHTML(3, 0, "t20240318_77", "html");</script>',
    ['t20240318_77.html', 't20240318_77_1.html', 't20240318_77_2.html'],
  ],
  ['one page', '<script>createPageHTML(1, 0, "t20240318_77", "html");</script>', undefined],
  ["a column's pager", '<script>createPageHTML(9, 0, "index", "html");</script>', undefined],
  ['numbered links elsewhere', '<div><a href="/a/1.html">1</a><a href="/a/2.html">2</a></div>', undefined],
])('%s', (_name, below, expected) => {
  expect(readBody('', below).pages).toEqual(expected?.map(at));
});

test('links by number beside a name without one', () => {
  const url = at('c5001.html');
  const below =
    '<div><a href="c5001.html">1</a> <a href="c5001_2.html">2</a> <a href="c5001_3.html">3</a></div>';
  expect(readBody('', below, url).pages).toEqual(['c5001.html', 'c5001_2.html', 'c5001_3.html'].map(at));
});

test.each([
  ['marks of notes', '<p><a href="#n1">[1]</a> <a href="#n2">[2]</a></p>'],
  [
    'marks of notes with the whole address',
    '<p><a href="c5001.html#n1">[1]</a> <a href="c5001.html#n2">[2]</a></p>',
  ],
  ['links to this very page', '<p><a href="c5001.html">1</a> <a href="c5001.html">2</a></p>'],
])('%s are no pages', (_name, below) => {
  expect(readBody('', below, at('c5001.html')).pages).toBeUndefined();
});

test('a count beyond reason is cut', () => {
  const pages = readBody('', '<script>createPageHTML(99999, 0, "t1_1", "html");</script>').pages;
  expect(pages).toHaveLength(200);
});
