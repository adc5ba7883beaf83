import { expect, test } from 'vitest';
import { readBody } from './page.ts';

test.each([
  [
    'a box of its own',
    '<div><h2>お問い合わせ</h2><p>所属課室：水利課</p><p>電話番号：000-000-0000</p></div>',
    false,
  ],
  ['a sentence', '<p>お問い合わせは水利課（電話番号：000-000-0000）まで。</p>', true],
])('whom to ask, as %s', (_name, html, kept) => {
  expect(readBody(html).text.includes('水利課')).toBe(kept);
});
