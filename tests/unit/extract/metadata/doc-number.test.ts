import { expect, test } from 'vitest';
import {
  docNumberFrom,
  docNumberInTitle,
  docNumberLine,
  docNumberLines,
} from '../../../../src/extract/metadata/doc-number.ts';

test.each<[string, string | undefined, string?]>([
  ['青政办发〔2024〕10号', '青政办发〔2024〕10号'],
  ['青政办发[2024]10号', '青政办发〔2024〕10号', '青政办发[2024]10号'],
  ['青政发【2024】3号', '青政发〔2024〕3号', '青政发【2024】3号'],
  ['青禾县人民政府令第12号', '青禾县人民政府令第12号'],
  ['2024-06-01', undefined],
  ['无', undefined],
])('labelled %s', (value, docNumber, original) => {
  expect(docNumberFrom(value)).toEqual(docNumber && { docNumber, ...(original ? { original } : {}) });
});

test.each<[string, string | undefined]>([
  ['青教函〔2024〕10号', '青教函〔2024〕10号'],
  ['（青教函〔2024〕10号）', '青教函〔2024〕10号'],
  ['青教函 〔 2024 〕 10 号', '青教函〔2024〕10号'],
  ['青禾县公告2026年第27号', '青禾县公告2026年第27号'],
  ['根据青教函〔2024〕10号的要求，现通知如下', undefined],
  ['第三章', undefined],
])('line %s', (text, docNumber) => {
  expect(docNumberLine(text)?.docNumber).toBe(docNumber);
});

test.each<[string, string, string | undefined]>([
  ['青禾县人民政府令', '第12号', '青禾县人民政府令第12号'],
  ['青禾县人民政府令', '（第 十二 号）', '青禾县人民政府令第十二号'],
  ['青禾县人民政府', '第12号', undefined],
  ['青禾县人民政府令', '第12号楼', undefined],
])('over two lines: %s / %s', (first, second, expected) => {
  expect(docNumberLines(first, second)?.docNumber).toBe(expected);
});

test('a number at the end of the title', () => {
  expect(docNumberInTitle('行政处罚信息公开表（青罚决字〔2024〕5号）')?.docNumber).toBe(
    '青罚决字〔2024〕5号',
  );
  expect(docNumberInTitle('关于春耕的通知（试行）')).toBeUndefined();
});
