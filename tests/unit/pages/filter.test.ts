import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/library/index.ts';
import { idOf, narrow, sources } from '../../../src/pages/library/filter.ts';

const row = (id: string, title: string, siteName: string, docNumber?: string): Row => ({
  ok: true,
  summary: {
    id,
    title,
    siteName,
    host: 'www.qinghe.gov.cn',
    url: `https://www.qinghe.gov.cn/${id}`,
    savedAt: '2026-03-18T02:00:00.000Z',
    size: 1000,
    versions: 0,
    ...(docNumber && { docNumber }),
  },
});

const rows: Row[] = [
  { ok: false, id: 'broken', problem: 'title: missing' },
  row('1', '关于做好乡村公共设施管护工作的通知', '青禾县人民政府', '青政办发〔2026〕12号'),
  row('2', '农村饮水工程运行管护办法', '省水利厅'),
  row('3', '２０２５年 Water 资金安排公示', ''),
  row('4', '岗位名单公示', '青禾县人民政府'),
];

describe('narrowing', () => {
  test.each([
    ['', ['broken', '1', '2', '3', '4']],
    ['  ', ['broken', '1', '2', '3', '4']],
    ['管护', ['1', '2']],
    ['管护 水利', ['2']],
    ['水利厅', ['2']],
    ['青政办发[2026]12号', ['1']],
    ['〔2026〕', ['1']],
    ['（2026）', ['1']],
    ['2025年', ['3']],
    ['WATER', ['3']],
    ['qinghe', ['1', '2', '3', '4']],
    ['broken', ['broken']],
    ['没有这样的词', []],
  ])('%j leaves %j', (words, expected) => {
    expect(narrow(rows, { words, site: '' }).map(idOf)).toEqual(expected);
  });

  test('by source, and by words within it', () => {
    expect(narrow(rows, { words: '', site: '青禾县人民政府' }).map(idOf)).toEqual(['1', '4']);
    expect(narrow(rows, { words: '公示', site: '青禾县人民政府' }).map(idOf)).toEqual(['4']);
  });
});

test('sources are counted, most first, and named by their host where they have no name', () => {
  const [first, ...others] = sources(rows);
  expect(first).toEqual({ site: '青禾县人民政府', count: 2 });
  expect(new Set(others)).toEqual(
    new Set([
      { site: '省水利厅', count: 1 },
      { site: 'www.qinghe.gov.cn', count: 1 },
    ]),
  );
});
