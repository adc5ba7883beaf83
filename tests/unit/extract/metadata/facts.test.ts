import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/extract/metadata/index.ts';

const PROSE = `<p>　　${'青禾县今年春耕生产有序推进，各乡镇及早部署，农资供应充足，农技人员下田指导。'.repeat(3)}</p>`;
const page = (body: string, head = '', lang = 'zh-CN'): Document =>
  new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).window
    .document;
const URL_ = 'http://www.qinghe.gov.cn/zwgk/t20240601_1.shtml';
const read = (body: string, head = '') => readFacts(page(body, head).querySelector(':root') as Element, URL_);
const TITLE = '青禾县全面推进春耕备耕工作';
const HEAD = `<title>${TITLE}_青禾县人民政府</title>`;

describe('an info line', () => {
  test('without tags and h1: title, date, source, editor', () => {
    const { facts, provenance, carriers } = read(
      `<div id="title_tex">${TITLE}</div><div id="time_tex"><span>发表时间：</span> 2024-06-01 <span>来源：</span> 青禾日报</div>
       <div class="print">字体：[<a>大</a>] [<a>中</a>] [<a>小</a>] [<a>打印</a>]</div>
       <div id="tex">${PROSE}</div><div class="editor_tex"><span>责任编辑：</span> 李禾</div>`,
      HEAD,
    );
    expect(facts).toMatchObject({
      title: TITLE,
      published: '2024-06-01',
      source: '青禾日报',
      editor: '李禾',
      site: { host: 'www.qinghe.gov.cn', name: '青禾县人民政府' },
    });
    expect(provenance).toMatchObject({
      published: 'label:发表时间',
      source: 'label:来源',
      editor: 'label:责任编辑',
    });
    expect(carriers.map((e) => e.id || e.className)).toEqual(
      expect.arrayContaining(['time_tex', 'editor_tex']),
    );
    expect(carriers.some((e) => e.textContent?.includes('农技人员'))).toBe(false);
  });

  test.each([
    ['本网', '青禾县人民政府'],
    ['本站', '青禾县人民政府'],
    ['本报', '本报'],
  ])('来源：%s', (shown, source) => {
    const meta = '<meta name="SiteName" content="青禾县人民政府">';
    expect(read(`<h1>${TITLE}</h1><p>2024-06-01 来源：${shown}</p>${PROSE}`, HEAD + meta).facts.source).toBe(
      source,
    );
  });

  test('where it is empty the tag counts', () => {
    const { facts, provenance } = read(
      `<h1>${TITLE}</h1><p>日期：2024-06-01 来源：</p>${PROSE}`,
      `${HEAD}<meta name="contentSource" content="青禾日报">`,
    );
    expect([facts.source, provenance.source]).toEqual(['青禾日报', 'meta:contentSource']);
  });

  test('people of three reviews', () => {
    const { facts } = read(`<h1>${TITLE}</h1>${PROSE}<p>初审：李禾 复审：王苗 终审：赵田</p>`, HEAD);
    expect(facts.editor).toBe('初审：李禾；复审：王苗；终审：赵田');
  });
});

describe('dates', () => {
  const stamp =
    '<meta name="PubDate" content="2024-06-03 14:25:31"><meta name="others" content="页面生成时间 2024-06-03 14:25:31">';
  test('the build stamp is no publication', () => {
    expect(read(`<h1>${TITLE}</h1>${PROSE}`, HEAD + stamp).facts.published).toBeUndefined();
  });
  test('a visible date beats the tag', () => {
    const tag = '<meta name="PubDate" content="2023-05-12 23:20">';
    expect(
      read(`<h1>${TITLE}</h1><p>发布时间：2009-09-30 10:53</p>${PROSE}`, HEAD + tag).facts.published,
    ).toBe('2009-09-30T10:53+08:00');
  });
  test('PubDate with another case and a ratio sign', () => {
    expect(
      read(`<h1>${TITLE}</h1>${PROSE}`, `${HEAD}<META NAME="pubdate" CONTENT="2024-06-01 10∶08">`).facts
        .published,
    ).toBe('2024-06-01T10:08+08:00');
  });
  test('a date in the prose is not the publication', () => {
    expect(
      read(`<h1>${TITLE}</h1>${PROSE}<p>会议定于2024年6月1日召开，请准时参加。</p>${PROSE}`, HEAD).facts
        .published,
    ).toBeUndefined();
  });
});

describe('信息公开 block', () => {
  const cells = (pairs: [string, string][]) =>
    `<table class="xxgk">${pairs.map(([k, v]) => `<tr><td>${k}</td><td>${v}</td></tr>`).join('')}</table>`;
  test('three known fields make one', () => {
    const { facts, provenance, carriers } = read(
      `${cells([
        ['索 引 号：', '000000000/2024-00001'],
        ['发文机关：', '青禾县人民政府办公室'],
        ['文　　号：', '青政办发[2024]7号'],
        ['成文日期：', '2024年05月30日'],
        ['有效性：', '有效'],
      ])}<h1>关于做好春耕备耕工作的通知</h1>${PROSE}`,
      '<title>关于做好春耕备耕工作的通知</title>',
    );
    expect(facts).toMatchObject({
      indexNumber: '000000000/2024-00001',
      issuer: '青禾县人民政府办公室',
      docNumber: '青政办发〔2024〕7号',
      docNumberOriginal: '青政办发[2024]7号',
      written: '2024-05-30',
      validity: '有效',
    });
    expect(provenance).toMatchObject({ docNumber: 'table:文号', indexNumber: 'table:索引号' });
    expect(carriers.map((e) => e.tagName)).toContain('TABLE');
  });
  test('a table with two of them is content', () => {
    const { facts, carriers } = read(
      `<h1>${TITLE}</h1>${PROSE}${cells([
        ['名称', '春耕种子'],
        ['文号', '青农发〔2024〕1号'],
        ['数量', '三百斤'],
      ])}`,
      HEAD,
    );
    expect(facts.docNumber).toBeUndefined();
    expect(carriers.some((e) => e.tagName === 'TABLE')).toBe(false);
  });
});

describe('title', () => {
  test.each([
    [`<h1>${TITLE}</h1>`, `<title>${TITLE}-青禾县人民政府</title>`, TITLE],
    [
      `<div class="tit">${TITLE}</div>`,
      '<title>青禾县人民政府</title><meta name="ArticleTitle" content="青禾县全面推进春耕备耕工作">',
      TITLE,
    ],
    [
      '<h1>关于举办<br>春季农展的通知</h1>',
      '<title>关于举办春季农展的通知</title>',
      '关于举办春季农展的通知',
    ],
    ['<h2>青禾—丰田线通车</h2>', '<title>青禾—丰田线通车_要闻_青禾县人民政府</title>', '青禾—丰田线通车'],
    [
      '<h1>春耕正忙<br>五乡镇同日开犁播种</h1>',
      '<title>春耕正忙同日-青禾县</title><meta name="ArticleTitle" content="春耕正忙">',
      '春耕正忙 五乡镇同日开犁播种',
    ],
    ['', '<title>关于停水的公告_公告栏_青禾县人民政府</title>', '关于停水的公告'],
    [
      '<h1>Document 32026R0031</h1><p>Regulation 2026/31 of 4 May 2026 on the marking of hives</p>',
      '<title>Regulation - 2026/31 - EN</title><meta property="eli:title" content="Regulation 2026/31 of 4 May 2026 on the marking of hives">',
      'Regulation 2026/31 of 4 May 2026 on the marking of hives',
    ],
  ])('%s', (body, head, title) => {
    const { facts } = read(
      `<div class="nav"><a>首页</a></div>${body}<p>2024-06-01 来源：青禾日报</p>${PROSE}`,
      head,
    );
    expect(facts.title?.replace(' ', '')).toBe(title.replace(' ', ''));
  });
  test('it is found without changing the page', () => {
    const document = page(`<h3 class="t">${TITLE}</h3><p>2024-06-01</p>${PROSE}`, HEAD);
    const before = document.documentElement.outerHTML;
    expect(readFacts(document.documentElement, URL_).facts.title).toBe(TITLE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  test('what shares its heading is the subtitle', () => {
    const { facts } = read(`<h1>${TITLE}<br>五个乡镇同日开犁</h1>${PROSE}`, `<title>${TITLE}</title>`);
    expect([facts.title, facts.subtitle]).toEqual([TITLE, '五个乡镇同日开犁']);
  });
});

describe('other governments', () => {
  const foreign = (body: string, head: string, url: string) =>
    readFacts(page(body, head, 'en').documentElement, url).facts;
  const TEXT = `<p>${'The council has published new guidance for farmers, with grants and dates. '.repeat(3)}</p>`;
  test('Dublin Core with an Australian creator', () => {
    const facts = foreign(
      `<h1>Guide to seed grants</h1>${TEXT}`,
      '<title>Guide to seed grants | Green Valley</title><meta name="DCTERMS.issued" content="2021-03-04"><meta name="DCTERMS.creator" content="scheme=AGLSTERMS.GOLD; c=AU; o=State; ou=Department of Seeds">',
      'https://www.greenvalley.gov.au/seeds',
    );
    expect(facts).toMatchObject({
      title: 'Guide to seed grants',
      published: '2021-03-04',
      source: 'Department of Seeds',
    });
  });
  test('JSON-LD', () => {
    const facts = foreign(
      `<h1>Guide to seed grants</h1>${TEXT}`,
      '<title>Guide to seed grants</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Guide to seed grants","datePublished":"2021-03-04T09:00:00Z","author":{"name":"Ann Green"}}]}</script>',
      'https://www.greenvalley.gov.uk/seeds',
    );
    expect(facts).toMatchObject({ published: '2021-03-04T09:00:00Z', author: 'Ann Green' });
  });
  test('a dateline', () => {
    const facts = foreign(
      `<h1>Neue Hilfen für Bauern</h1><p><strong>Grünau, 17.08.2007</strong> - Rede des Ministers</p>${TEXT}`,
      '<title>Neue Hilfen für Bauern</title>',
      'https://www.gruenau.admin.ch/rede',
    );
    expect(facts.published).toBe('2007-08-17');
  });
});

describe('bad input', () => {
  test('values are one clean line', () => {
    const { facts } = read(
      `<h1>${TITLE}</h1><p>来源：青禾\u202e日报</p>${PROSE}`,
      `${HEAD}<meta name="ColumnName" content="要\u0007闻&#10;动态"><meta name="Keywords" content="${'词'.repeat(5000)}">`,
    );
    expect(facts.source).toBe('青禾日报');
    expect(facts.column).toBe('要 闻 动态');
    expect(facts.keywords?.[0]?.length).toBeLessThanOrEqual(60);
  });
  test('replaced properties', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentElement',
      'localName',
      'getAttribute',
      'nodeType',
      'contains',
    ];
    const { facts } = read(
      `<form>${names.map((n) => `<input name="${n}">`).join('')}<h1>${TITLE}</h1><p>发布时间：2024-06-01 来源：青禾日报</p>${PROSE}</form>
       <img name="documentElement"><img name="getElementsByTagName">`,
      HEAD,
    );
    expect(facts).toMatchObject({ title: TITLE, published: '2024-06-01', source: '青禾日报' });
  });
  test.each([
    ['wrong types', '{"@type":"NewsArticle","headline":{"a":1},"datePublished":[1],"author":[[["x"]]]}'],
    ['prototype', '{"@type":"NewsArticle","__proto__":{"headline":"x","datePublished":"2024-01-01"}}'],
    ['deep', '['.repeat(50_000)],
    ['large', `{"@type":"NewsArticle","headline":"${'x'.repeat(500_000)}"}`],
  ])('JSON-LD: %s', (_, json) => {
    const { facts } = read(PROSE, `<script type="application/ld+json">${json}</script>`);
    expect([facts.title, facts.published]).toEqual([undefined, undefined]);
  });
  test('an empty page has no facts but its host', () => {
    const { facts, provenance, carriers } = readFacts(new JSDOM('').window.document.documentElement, URL_);
    expect(facts).toEqual({ site: { host: 'www.qinghe.gov.cn' } });
    expect(provenance).toEqual({});
    expect(carriers).toEqual([]);
  });
  test('two thousand nested elements', () => {
    const { facts } = read(`<h1>${TITLE}</h1>${'<div>'.repeat(2000)}发布时间：2024-06-01`, HEAD);
    expect(facts.published).toBe('2024-06-01');
  });
});

test.each([
  [
    'in another part of the page',
    '<div><div class="end"><p>来源：</p></div></div><div class="foot"><p>友情链接 青禾县人民政府</p></div>',
    undefined,
  ],
  ['in the next cell', '<table><tr><td>来源：</td><td>县水利局</td></tr></table>', '县水利局'],
  ['in a block beside it', '<div><div>来源：</div><div>县水利局</div></div>', '县水利局'],
])('a label alone has the value that stands %s', (_name, below, source) => {
  expect(read(`<h1>${TITLE}</h1>${PROSE}${below}`, HEAD).facts.source).toBe(source);
});
