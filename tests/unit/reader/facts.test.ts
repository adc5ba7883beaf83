import { describe, expect, test, vi } from 'vitest';
import { dateText } from '../../../src/article/index.ts';
import { clampSize } from '../../../src/preferences/index.ts';
import { documentKind } from '../../../src/reader/document/document-kind.ts';
import { factsLine, recordOf } from '../../../src/reader/document/facts.ts';
import { readingMinutes } from '../../../src/reader/document/reading-time.ts';
import { shortcut } from '../../../src/reader/view/shortcuts.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

test.each([
  ['2026-03-18', 'zh-CN', '2026年3月18日'],
  ['2026-03', 'zh-CN', '2026年3月'],
  ['2026', 'zh-CN', '2026年'],
  ['2026-03-18T10:20+08:00', 'zh-CN', '2026年3月18日 10:20'],
  ['2026-03-18T00:00:00+08:00', 'zh-CN', '2026年3月18日'],
  ['2026-01-01T00:30+14:00', 'zh-CN', '2026年1月1日 00:30'],
  ['2026-03-18', 'en', 'March 18, 2026'],
  ['2026-03', 'en', 'March 2026'],
  ['去年冬天', 'zh-CN', '去年冬天'],
])('date %s in %s', (iso, lang, words) => {
  expect(dateText(iso, lang)).toBe(words);
});

test.each([
  ['', 1],
  ['字'.repeat(255 * 4), 4],
  ['字'.repeat(255 * 10), 10],
  [`${'word '.repeat(228 * 3)}`, 3],
  [`${'字'.repeat(255)} ${'word '.repeat(228)}`, 2],
  ['，。！'.repeat(9000), 1],
])('reading time %#', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test.each([
  ['关于做好乡村公共设施管护工作的通知', '通知'],
  ['青禾县人民政府关于同意设立白石产业园的批复', '批复'],
  ['关于公布行政规范性文件清理结果的决定（2026年修订）', '决定'],
  ['一位村道管护员的一天', undefined],
  ['县政府办公室发出紧急通知部署防汛', undefined],
])('文种 of %s', (title, kind) => {
  expect(documentKind(title)).toBe(kind);
});

test.each([
  [20, 20],
  [13, 14],
  [49, 48],
  [17.4, 17],
  [Number.NaN, 20],
  [Number.POSITIVE_INFINITY, 20],
])('size %s becomes %s', (asked, px) => {
  expect(clampSize(asked)).toBe(px);
});

const key = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
test.each([
  [{ key: 'Escape' }, 'escape'],
  [{ key: '+' }, 'larger'],
  [{ key: '=' }, 'larger'],
  [{ key: '-' }, 'smaller'],
  [{ key: '0' }, 'defaultSize'],
  [{ key: '+', ctrlKey: true }, undefined],
  [{ key: '0', metaKey: true }, undefined],
  [{ key: 'Escape', isComposing: true }, undefined],
  [{ key: 'a' }, undefined],
])('key %j means %s', (pressed, meaning) => {
  expect(shortcut({ ...key, ...pressed })).toBe(meaning);
});

describe('the facts', () => {
  test('stand in one line, what is absent is left out', () => {
    expect(factsLine(sampleArticle())).toEqual([
      '2026年3月18日',
      '来源：县农业农村局',
      '编辑：周宁',
      '约 3 分钟',
    ]);
    const { published, source, ...bare } = sampleArticle();
    expect(factsLine(bare)).toEqual(['编辑：周宁', '约 3 分钟']);
  });

  test('of an official document fill its record', () => {
    expect(recordOf(sampleArticle())).toEqual([
      ['origins.docNumber', '禾政办发〔2026〕12号'],
      ['reader.issuer', '青禾县人民政府办公室'],
      ['reader.written', '2026年3月12日'],
      ['reader.published', '2026年3月18日'],
      ['origins.validity', '有效'],
    ]);
  });

  test('of a news story make no record', () => {
    const { docNumber, issuer, written, validity, ...story } = sampleArticle({ topics: ['农业'] });
    expect(recordOf(story)).toEqual([]);
  });
});
