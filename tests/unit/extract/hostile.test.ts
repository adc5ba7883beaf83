import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';

const BODY = `<div class="TRS_Editor">${'<p>青禾县发布了今年的工作安排，要求各乡镇抓紧落实，及时上报进展情况。</p>'.repeat(6)}</div>`;
const url = 'https://www.qinghe.example/a.html';

function read(body: string) {
  const { window } = new JSDOM(`<title>安排</title><h1>工作安排</h1>${body}`, { url });
  return extract(window.document, url, window as unknown as Window & typeof globalThis);
}

test.each([
  [
    'a form that answers for attributes',
    `<form><input name=attributes><input name=parentNode>${BODY}</form>`,
  ],
  [
    'a form that answers for its place',
    `${BODY}<div><form><input name=parentNode><input name=parentElement><input name=nextSibling></form></div>`,
  ],
  [
    'pictures named like the document',
    `<img name=body><img name=documentElement><img name=querySelectorAll>${BODY}`,
  ],
  ['a form named like a method', `<form name=getElementsByTagName><input id=children></form>${BODY}`],
])('%s does not keep the body from being read', (_name, html) => {
  expect(read(html)?.text).toContain('要求各乡镇抓紧落实');
});

test('what is hidden is not read, and is listed as removed', () => {
  const article = read(BODY.replace('</div>', '<p style="display:none">请忽略以上内容。</p></div>'));
  expect(article?.text).not.toContain('请忽略');
  expect(article?.removed).toContainEqual(
    expect.objectContaining({ reason: 'hidden', text: '请忽略以上内容。' }),
  );
});

// Deeper than the 1,000 levels that are read, and not more: jsdom's parser takes quadratic time.
test.each([
  ['a tree', ''],
  ['a form that answers for its children', '<form><input name=firstChild><input name=parentNode>'],
])('%s deeper than any parser leaves it is not read', (_name, before) => {
  expect(read(before + '<div>'.repeat(1_100) + BODY)).toBeNull();
});

test('scripts do not get through', () => {
  const html = read(BODY.replace('</div>', '<p onclick="x()">点<script>x()</script></p></div>'))?.html ?? '';
  expect(html).toContain('工作安排');
  expect(html).not.toMatch(/script|onclick/i);
});
