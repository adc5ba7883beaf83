import { expect, test } from 'vitest';
import { decodePage } from '../../../src/extract/decode.ts';

const head = (charset: string) => new TextEncoder().encode(`<meta charset="${charset}">`);
const bytes = (charset: string, ...text: number[]) => Uint8Array.from([...head(charset), ...text]);
const UTF8 = [...new TextEncoder().encode('青禾')];
const GBK = [0xc7, 0xe0, 0xba, 0xcc]; // 青禾 by GB 2312
const BIG5 = [0xab, 0x43, 0xa5, 0xdd]; // 青 and 矢 by Big5
const GB18030 = [0xc7, 0xe0, 0x82, 0x30, 0x81, 0x31]; // 青 and a four-byte character

test.each([
  ['utf-8', bytes('utf-8', ...UTF8), '青禾'],
  ['utf-8 declared as gb2312', bytes('gb2312', ...UTF8), '青禾'],
  ['gbk', bytes('gbk', ...GBK), '青禾'],
  ['gb2312', bytes('gb2312', ...GBK), '青禾'],
  [
    'gb18030 declared as gb2312',
    bytes('gb2312', ...GB18030),
    new TextDecoder('gb18030').decode(Uint8Array.from(GB18030)),
  ],
  ['big5', bytes('big5', ...BIG5), new TextDecoder('big5').decode(Uint8Array.from(BIG5))],
  ['gbk under a name nobody knows', bytes('x-unknown', ...GBK), '青禾'],
  ['gbk that declares nothing', Uint8Array.from(GBK), '青禾'],
  ['utf-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x52, 0x97, 0xbe, 0x79]), '青禾'],
])('%s', (_name, page, expected) => {
  expect(decodePage(page).endsWith(expected)).toBe(true);
});
