// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { makeBody } from '../../../src/reader/body/body.ts';
import { sanitizeToFragment } from '../../../src/sanitize/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const PAGE = 'https://www.qinghe.gov.cn/';
const world = window as unknown as Window & typeof globalThis;
const make = (html: string) => makeBody(sanitizeToFragment(html, world, PAGE), PAGE, world);
const many = '<p>字</p>'.repeat(200);

test.each([
  ['as it is', many],
  ['in a box', `<div>${many}</div>`],
  ['in a box in a box, with white space', `\n<div> <div>${many}</div>\n</div>`],
])('a long text %s is laid out block by block', (_, html) => {
  const { long, fragment } = make(html);
  expect(long).toBe(true);
  expect(fragment.querySelectorAll('p')).toHaveLength(200);
});

test.each([
  ['that says what it is', '<div class="centered"><p>字</p></div>'],
  ['with words beside it', '前言<div><p>字</p></div>'],
  ['beside another', '<div>一</div><div>二</div>'],
])('a box %s stays', (_, html) => {
  expect(make(html).fragment.querySelector('div')).not.toBeNull();
});

test('nothing is shown that has not come through the gate: it does not compile', () => {
  const raw = document.createDocumentFragment();
  // @ts-expect-error: a fragment of anybody's making
  expect(makeBody(raw, PAGE, world).fragment).toBe(raw);
});
