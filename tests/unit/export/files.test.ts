import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/article/index.ts';
import {
  type ArticleFile,
  type Exportable,
  exportArchive,
  exportArticle,
} from '../../../src/export/index.ts';
import { hostile, notice, PNG, win } from './invented.ts';

const item: Exportable = {
  article: notice,
  savedAt: '2024-04-01T02:03:04Z',
  images: [{ url: 'https://www.qinghe.gov.cn/1.png', type: 'image/png', bytes: PNG }],
};
const NAME = '2024-03-07 关于做好桥梁巡查的通知';

describe('JSON', () => {
  test.each([notice, hostile])('comes back as it was: $title', (article) => {
    const { bytes, name, type } = exportArticle({ ...item, article }, 'json', win);
    const back = JSON.parse(strFromU8(bytes)) as ArticleFile;
    expect(back.article).toEqual(article);
    expect(isArticle(back.article)).toBe(true);
    expect(back.savedAt).toBe(item.savedAt);
    expect(back.images.map((i) => ({ ...i, base64: [...Buffer.from(i.base64, 'base64')] }))).toEqual([
      { url: 'https://www.qinghe.gov.cn/1.png', type: 'image/png', base64: [...PNG] },
    ]);
    expect([back.format, back.version, type, name.endsWith('.json')]).toEqual([
      'qingdu-article',
      1,
      'application/json',
      true,
    ]);
  });

  test('pictures of any size', () => {
    const bytes = new Uint8Array(100_001).map((_, i) => i % 251);
    const images = [{ url: 'https://a.example/1', type: 'image/png', bytes }];
    const back = JSON.parse(
      strFromU8(exportArticle({ article: notice, images }, 'json', win).bytes),
    ) as ArticleFile;
    expect(Buffer.from(back.images[0]?.base64 ?? '', 'base64').equals(bytes)).toBe(true);
    expect('savedAt' in back).toBe(false);
  });
});

test('plain text: title, facts, paragraphs, attachments', () => {
  const text = strFromU8(exportArticle(item, 'text', win).bytes);
  expect(text.startsWith('关于做好桥梁巡查的通知\n\n发文字号：禾政发〔2024〕3号\n')).toBe(true);
  expect(text).toContain('\n保存日期：2024年4月1日\n原文：https://www.qinghe.gov.cn/zwgk/a.html\n\n');
  expect(text).toContain('各乡镇人民政府：\n\n一、巡查\n\n每月巡查一次，见公示。\n\n');
  expect(text).toContain('附件：\n1. 巡查表 (48 KB)\n   https://www.qinghe.gov.cn/c.docx\n');
});

describe('ZIP', () => {
  test('one format: files side by side, equal names numbered', () => {
    const { name, type, bytes } = exportArchive(
      [item, item, { ...item, article: hostile }],
      ['markdown'],
      win,
    );
    const entries = unzipSync(bytes);
    const names = Object.keys(entries);
    expect(names.slice(0, 2)).toEqual([`${NAME}.md`, `${NAME} (2).md`]);
    expect(names.length).toBe(3);
    for (const n of names) expect(n).not.toMatch(/[\\/:*?"<>|]/);
    expect(strFromU8(entries[`${NAME}.md`] as Uint8Array)).toContain('# 关于做好桥梁巡查的通知');
    expect([name, type]).toEqual(['2024-04-01 清读 3 篇.zip', 'application/zip']);
  });

  test('several formats: a folder for each article', () => {
    const { name, bytes } = exportArchive([item], ['markdown', 'html', 'text', 'json'], win);
    expect(Object.keys(unzipSync(bytes))).toEqual(
      ['md', 'html', 'txt', 'json'].map((e) => `${NAME}/${NAME}.${e}`),
    );
    expect(name).toBe(`${NAME}.zip`);
  });

  test('the same library makes the same archive, names marked as UTF-8', () => {
    const twice = [0, 1].map(() => exportArchive([item], ['text'], win).bytes);
    expect(twice[0]).toEqual(twice[1]);
    // General purpose bit 11 of the local header: APPNOTE 4.4.4.
    expect(((twice[0]?.[7] ?? 0) & 0x08) !== 0).toBe(true);
  });

  test.each(['', 'never', '1066-01-01T00:00:00Z', '9999-01-01T00:00:00Z'])(
    'a time that ZIP cannot say: %j',
    (savedAt) => {
      expect(Object.keys(unzipSync(exportArchive([{ ...item, savedAt }], ['text'], win).bytes))).toEqual([
        `${NAME}.txt`,
      ]);
    },
  );
});
