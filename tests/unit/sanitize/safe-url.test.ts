import { expect, test } from 'vitest';
import { safeImageUrl, safeUrl } from '../../../src/sanitize/index.ts';

const BASE = 'https://www.qinghe.gov.cn/zwgk/t1.html';

test.each([
  ['x.pdf', BASE, 'https://www.qinghe.gov.cn/zwgk/x.pdf'],
  ['//a.example/b', BASE, 'https://a.example/b'],
  [' /a b.doc ', BASE, 'https://www.qinghe.gov.cn/a%20b.doc'],
  ['https://gov.cn@evil.example/', BASE, 'https://evil.example/'],
  ['https://u:p@a.example/', BASE, 'https://a.example/'],
  ['https:\\\\a.example\\b', BASE, 'https://a.example/b'],
  ['mailto:a@b.example', BASE, 'mailto:a@b.example'],
  ['#top', BASE, '#top'],
  ['#top', 'about:blank', '#top'],
  ['#', BASE, undefined],
  ['', BASE, undefined],
  ['x.pdf', 'about:blank', undefined],
  ['x.pdf', 'not an address', undefined],
  ['x.pdf', 'file:///pages/t1.html', undefined],
  ['https://a.example/', 'file:///pages/t1.html', 'https://a.example/'],
  ['java\nscript:alert(1)', BASE, undefined],
  ['data:text/html,x', BASE, undefined],
  ['blob:https://a.example/1', BASE, undefined],
  ['chrome-extension://x/y', BASE, undefined],
  ['tel:12345', BASE, undefined],
  ['https://[bad', BASE, undefined],
  [`https://a.example/${'x'.repeat(9000)}`, BASE, undefined],
])('%j on %s', (raw, base, url) => {
  expect(safeUrl(raw, base)).toBe(url);
});

test.each([
  ['1.jpg', 'https://www.qinghe.gov.cn/zwgk/1.jpg'],
  ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ['data:image/png;base64,AA\nAA', 'data:image/png;base64,AAAA'],
  ['data:image/svg+xml;base64,AAAA', undefined],
  ['data:image/png,raw', undefined],
  ['mailto:a@b.example', undefined],
  ['#x', undefined],
])('picture %j', (raw, url) => {
  expect(safeImageUrl(raw, BASE)).toBe(url);
});
