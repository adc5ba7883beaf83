import { expect, test } from 'vitest';
import { runsOf } from '../../../src/reader/document/title-words.tsx';

test.each([
  ['关于推进县域养老服务体系建设的通知', '县域'],
  ['青禾县人民政府办公室关于做好公共设施管护工作的通知', '人民政府'],
  ['关于印发《青禾县政府工作规则》的通知', '通知'],
])('%s is not cut within %s', (title, word) => {
  const runs = runsOf(title, 'zh-CN');
  expect(runs.join('')).toBe(title);
  expect(runs.length).toBeGreaterThan(3);
  const start = title.indexOf(word);
  let at = 0;
  for (const run of runs) {
    expect(at <= start || at >= start + word.length, `${run} begins within ${word}`).toBe(true);
    at += run.length;
  }
});

test('punctuation stays with its words', () => {
  for (const run of runsOf('关于《管理办法》（试行）的通知，请遵照执行。', 'zh-CN'))
    expect(run).not.toMatch(/^[》）。，]/);
});

test.each([
  ['A guide to safe streets', 'en'],
  ['通知', 'not a language'],
  ['', 'zh'],
])('%j in %s stays readable', (title, lang) => {
  expect(runsOf(title, lang).join('')).toBe(title);
});
