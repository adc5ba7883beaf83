import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../../src/extract/metadata/fields.ts';
import { SEAM } from '../../../../src/extract/metadata/lines.ts';

/** `|` in the table stands for the place where two inline elements meet. */
const read = (text: string) =>
  fieldsOf(text.replaceAll('|', SEAM), { offset: '+08:00' }).fields.map((f) => [
    f.kind,
    f.label,
    f.iso ?? f.value,
  ]);

describe('fields of an info line', () => {
  test.each<[string, string[][]]>([
    [
      '发表时间：2024-06-01 来源：青禾日报',
      [
        ['published', '发表时间', '2024-06-01'],
        ['source', '来源', '青禾日报'],
      ],
    ],
    ['发布时间：2024-06-01 08:30', [['published', '发布时间', '2024-06-01T08:30+08:00']]],
    ['发布日期 2022-12-06', [['published', '发布日期', '2022-12-06']]],
    ['时间 : 2023-02-25', [['date', '时间', '2023-02-25']]],
    ['来　　源∶ 青禾县融媒体中心', [['source', '来源', '青禾县融媒体中心']]],
    [
      '|来源：|青禾日报||作者：|李禾|',
      [
        ['source', '来源', '青禾日报'],
        ['author', '作者', '李禾'],
      ],
    ],
    [
      '2023-12-05 来源：青禾日报',
      [
        ['date', '', '2023-12-05'],
        ['source', '来源', '青禾日报'],
      ],
    ],
    [
      '来源：宣传科 2022-11-14 14:59 【字体：大 中 小】',
      [
        ['source', '来源', '宣传科'],
        ['date', '', '2022-11-14T14:59+08:00'],
        ['other', '字体', '大 中 小'],
      ],
    ],
    [
      '信息来源: 发布日期：2024-07-05',
      [
        ['source', '信息来源', ''],
        ['published', '发布日期', '2024-07-05'],
      ],
    ],
    ['【责任编辑：李禾】', [['editor', '责任编辑', '李禾']]],
    ['作者：李禾 王苗', [['author', '作者', '李禾 王苗']]],
    ['更新日：令和8年2月17日', [['updated', '更新日', '2026-02-17']]],
    ['Last updated July 2, 2024', [['updated', 'Last updated', '2024-07-02']]],
    ['Published: 3 July 2018', [['published', 'Published', '2018-07-03']]],
    ['Stand 27.01.2022', [['updated', 'Stand', '2022-01-27']]],
    ['县里的粮食来源广泛，今年又添了新品种。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('knows how much of the line is none of them', () => {
    expect(fieldsOf('发布时间：2024-06-01 来源：青禾日报 字体：大 中 小 打印', {}).rest).toBe(0);
    expect(fieldsOf('会议时间：2024-06-01，请各乡镇按时参加并做好准备。', {}).rest).toBeGreaterThan(10);
  });

  test('a line of prose gives nothing', () => {
    expect(fieldsOf(`来源：${'很长的正文'.repeat(200)}`, {}).fields).toEqual([]);
  });
});
