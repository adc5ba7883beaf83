import { describe, expect, test } from 'vitest';
import { type DateSetting, findDate, readDate } from '../../../../src/extract/metadata/dates.ts';

const CN: DateSetting = { offset: '+08:00' };

describe('findDate', () => {
  test.each<[string, string | undefined, DateSetting?]>([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5 9:07', '2024-03-05T09:07+08:00', CN],
    ['2024.03.05 09:07:41', '2024-03-05T09:07:41+08:00', CN],
    ['2024年3月5日', '2024-03-05'],
    ['2024 年 3 月 5 日 16 时 20 分', '2024-03-05T16:20+08:00', CN],
    ['2024-03-05 10∶08', '2024-03-05T10:08+08:00', CN],
    ['２０２４年３月５日', '2024-03-05'],
    ['2024-03-05 00:00:00', '2024-03-05', CN],
    ['2024-03-05T10:00:00Z', '2024-03-05T10:00:00Z', CN],
    ['2024-03-05T10:00:00-0500', '2024-03-05T10:00:00-05:00', CN],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○一九年十一月二十七日', '2019-11-27'],
    ['二零二〇年十月三十一日', '2020-10-31'],
    ['中華民國113年5月20日', '2024-05-20'],
    ['民國元年1月1日', '1912-01-01'],
    ['令和8年2月17日', '2026-02-17'],
    ['令和元年５月１日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['113.05.20', '2024-05-20', { roc: true }],
    ['113.05.20', undefined],
    ['2025. 12. 10.', '2025-12-10'],
    ['2025년 12월 10일', '2025-12-10'],
    ['Jan. 17, 2025 @ 01:39 PM', '2025-01-17T13:39'],
    ['July 2, 2024', '2024-07-02'],
    ['3rd July 2018', '2018-07-03'],
    ['3. Juli 2018', '2018-07-03'],
    ['1er février 2022', '2022-02-01'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['24.01.2022', '2022-01-24'],
    ['13-02-2025 - 12:47', '2025-02-13T12:47'],
    ['04/05/2024', undefined],
    ['04/05/2024', '2024-05-04', { slash: 'day' }],
    ['04/05/2024', '2024-04-05', { slash: 'month' }],
    ['April 2017', '2017-04'],
    ['2023年5月', '2023-05'],
    ['2023-02-30', undefined],
    ['12024-03-05', undefined],
    ['2024-13-05', undefined],
    ['电话 0311-86012345', undefined],
    ['第2024号', undefined],
    ['', undefined],
  ])('%s', (text, iso, setting) => {
    expect(findDate(text, setting ?? {})?.iso).toBe(iso);
  });

  test('says where the date stands', () => {
    const text = '来源：青禾县 2024-03-05 打印';
    const found = findDate(text);
    expect(found && text.slice(found.index, found.index + found.length)).toBe('2024-03-05');
  });

  test('the first of two dates counts', () => {
    expect(findDate('5 May 2021, updated 2022-01-01')?.iso).toBe('2021-05-05');
  });
});

describe('readDate', () => {
  test.each<[string | undefined, string | undefined]>([
    ['2024-05-15-08:31:02', '2024-05-15T08:31:02+08:00'],
    ['20240515', '2024-05-15'],
    ['  2024-05-15  08:31', '2024-05-15T08:31+08:00'],
    ['Date published (YYYY-MM-DD)', undefined],
    [undefined, undefined],
  ])('%s', (value, iso) => {
    expect(readDate(value, CN)).toBe(iso);
  });
});
