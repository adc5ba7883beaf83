import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/extract/metadata/index.ts';

const TITLE = '青禾县全面推进春耕备耕工作';
const PROSE = `<p>　　${'青禾县今年春耕生产有序推进，各乡镇及早部署，农资供应充足，农技人员下田指导。'.repeat(3)}</p>`;
const TAGS = `<title>${TITLE}_青禾县人民政府</title><meta name="SiteName" content="青禾县人民政府">`;

function read(body: string, head = '') {
  const html = `<!doctype html><html lang="zh-CN"><head>${TAGS}${head}</head><body><div class="box"><h1>${TITLE}</h1>${body}</div></body></html>`;
  return readFacts(
    new JSDOM(html).window.document.documentElement,
    'http://www.qinghe.gov.cn/zwgk/t20240601_1.shtml',
  ).facts;
}

const INFO = '<p class="info">2024-06-01 来源：青禾日报';

describe('who wrote it', () => {
  test.each<[string, string, string | undefined]>([
    ['is named without what he is', `${INFO} 作者：记者 李禾</p>${PROSE}`, '李禾'],
    ['and of which paper', `${INFO} 作者：本报记者　李禾</p>${PROSE}`, '李禾'],
    [
      'is not asked about by a reporter',
      `${INFO}</p><p>某报记者：请介绍此次春耕的有关安排。</p>${PROSE}`,
      undefined,
    ],
  ])('%s', (_, body, author) => expect(read(body).author).toBe(author));

  test.each<[string, string | undefined]>([
    ['青禾县人民政府', undefined],
    ['李禾', '李禾'],
  ])('as the tag says: %s', (value, author) =>
    expect(read(`${INFO}</p>${PROSE}`, `<meta name="Author" content="${value}">`).author).toBe(author),
  );

  test('is not the clerk whom the tag of a numbered document names', () => {
    const table =
      '<table><tr><td>发文机关：</td><td>青禾县人民政府</td><td>发文字号：</td><td>青政发〔2024〕9号</td></tr><tr><td>成文日期：</td><td>2024年5月30日</td><td>有效性：</td><td>有效</td></tr></table>';
    const facts = read(`${table}${INFO}</p>${PROSE}`, '<meta name="author" content="李禾">');
    expect(facts).toMatchObject({ issuer: '青禾县人民政府', docNumber: '青政发〔2024〕9号' });
    expect(facts.author).toBeUndefined();
  });
});

describe('who edited it', () => {
  test.each<[string, string, string | undefined]>([
    ['stands in brackets', '<div>编辑：（<span>李禾</span>）</div>', '李禾'],
    [
      'is nobody: neighbours follow',
      '<div>责任编辑：<span></span></div><div class="xg"><div>相关新闻</div></div>',
      undefined,
    ],
    ['is nobody: a heading follows', '<div>[责任编辑: ]</div><div><h4>大家都在读</h4></div>', undefined],
    ['stands on the next line', '<div><span>责任编辑：</span><div>李禾</div></div>', '李禾'],
  ])('%s', (_, tail, editor) => expect(read(`${INFO}</p>${PROSE}${tail}`).editor).toBe(editor));
});

test('a number is labelled as a whole: 招标文件编号 is no 文件编号', () => {
  const body = `${INFO}</p><p>项目编号：QHZC2024-018（招标文件编号：QHZC2024-018）</p>${PROSE}`;
  expect(read(body).docNumber).toBeUndefined();
  expect(read(`${INFO}</p><p>文件编号：青水发〔2024〕6号</p>${PROSE}`).docNumber).toBe('青水发〔2024〕6号');
});

test('the last field of a table may be empty: what follows the table is not its value', () => {
  const table =
    '<table><tr><td>索 引 号</td><td>QH001/2024-00031</td><td>发布机构</td><td>青禾县水务局</td></tr><tr><td>文　　号</td><td></td><td>主题词</td><td></td></tr></table>';
  const facts = read(`${table}<p>水渠今日通水</p><p>发布时间：2024-06-01</p>${PROSE}`);
  expect(facts).toMatchObject({ indexNumber: 'QH001/2024-00031', published: '2024-06-01' });
  expect(facts.keywords).toBeUndefined();
});
