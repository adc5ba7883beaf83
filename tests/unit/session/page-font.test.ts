import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pageFont } from '../../../src/session/page-font.ts';

const LONG = '先把底数摸清，再把责任落到人，设施完好率保持在百分之九十五以上。';
const worldOf = (body: string) =>
  new JSDOM(`<body style="font-family: Arial">${body}</body>`).window as unknown as Window &
    typeof globalThis;

test.each([
  [
    'of the paragraph itself',
    `<nav>首页</nav><p style="font-family: FangSong, serif">　　${LONG}</p>`,
    'FangSong, serif',
  ],
  ['of what is around it', `<div style="font-family: Georgia"><p>${LONG}</p></div>`, 'Georgia'],
  [
    'of what is shown, not of a script',
    `<script>"${LONG}"</script><p style="font-family: KaiTi">${LONG}</p>`,
    'KaiTi',
  ],
  ['of a page without that text: none', '<p style="font-family: KaiTi">别的文字</p>', undefined],
])('%s', (_, body, font) => {
  expect(pageFont(`标题\n${LONG}\n落款`, worldOf(body))).toBe(font);
});

test('an article without text has no font', () => {
  expect(pageFont('', worldOf(`<p>${LONG}</p>`))).toBeUndefined();
});
