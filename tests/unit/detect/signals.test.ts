import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../../../src/detect/page.ts';
import { address } from '../../../src/detect/signals/address.ts';
import { body } from '../../../src/detect/signals/body.ts';
import { datedLinks } from '../../../src/detect/signals/dated-links.ts';
import { failure } from '../../../src/detect/signals/failure.ts';
import { headline } from '../../../src/detect/signals/headline.ts';
import { infoLine } from '../../../src/detect/signals/info-line.ts';
import { openGraph } from '../../../src/detect/signals/open-graph.ts';
import { repetition } from '../../../src/detect/signals/repetition.ts';
import { standardTags } from '../../../src/detect/signals/tags.ts';
import { weigh } from '../../../src/detect/verdict.ts';
import { entries, menu, meta, page, paragraphs, TITLE } from './page.ts';

function read(document: Document, url = 'file:///x'): Page {
  const found = readPage(document, url);
  if (!found) throw new Error('no body');
  return found;
}

describe('standard tags', () => {
  test.each([
    [{ ArticleTitle: '甲', PubDate: '2024-01-01' }, 'article', 4],
    [{ ARTICLETITLE: '甲', contentsource: '乙' }, 'article', 4],
    [{ ArticleTitle: '甲', PubDate: ' ' }, 'article', 2],
    [{ firstpublishedtime: '2024-01-01-10:00:00' }, 'article', 2],
    [{ SiteName: '甲', ColumnName: '乙', ArticleTitle: '' }, 'list', 3],
    [{ SiteIDCode: '0000000000' }, 'home', 2],
    [{ viewport: 'width=device-width' }, undefined, undefined],
  ])('%j', (tags, kind, points) => {
    const found = standardTags(read(page('', { head: meta(tags) })));
    expect([found?.kind, found?.points]).toEqual([kind, points]);
  });

  test('a second, filled tag of the same name counts', () => {
    const head = meta({ ArticleTitle: '' }) + meta({ ArticleTitle: '甲', PubDate: '2024-01-01' });
    expect(standardTags(read(page('', { head })))?.points).toBe(4);
  });

  test('tags that stray text pushed into the body', () => {
    const head = `乱码${meta({ ArticleTitle: '甲', PubDate: '2024-01-01' })}`;
    expect(standardTags(read(page('', { head })))?.kind).toBe('article');
  });
});

test.each([
  ['<meta property="article:published_time" content="2024-01-01">', 1.5],
  ['<meta property="og:type" content="article">', 0.5],
  ['<meta property="og:type" content="website">', undefined],
])('open graph %s', (head, points) => {
  expect(openGraph(read(page('', { head })))?.points).toBe(points);
});

test.each([
  ['https://x.example/zwgk/202410/t20241008_123456.html', 'article'],
  ['https://x.example/art/2024/10/8/art_100_2000.html', 'article'],
  ['https://x.example/zwgk/content/post_123.html', 'article'],
  ['https://x.example/xw/202410/0123456789abcdef0123456789abcdef.shtml', 'article'],
  ['https://x.example/info/1001/2002.htm', 'article'],
  ['https://x.example/zhengce/content_5555.htm', 'article'],
  ['https://x.example/col/col1234/index.html', 'list'],
  ['https://x.example/zwgk/index_3.html', 'list'],
  ['https://x.example/', 'home'],
  ['https://x.example/index.html', 'home'],
  ['https://x.example/search/result.html', 'other'],
  ['https://x.example/s?keyword=%E6%B2%B3', 'other'],
  ['https://x.example/user/login.do', 'other'],
  ['https://x.example/about', undefined],
  ['file:///tmp/t20241008_123456.html', undefined],
  ['not an address', undefined],
])('address %s', (url, kind) => {
  expect(address(read(page(''), url))?.kind).toBe(kind);
});

test.each([
  ['<div>发布时间：2024-10-08　来源：青禾日报</div>', 3],
  ['<div>发 布 时 间∶ 2024年10月8日 10∶08</div>', 2.5],
  ['<div>日期：2024-10-08</div><div>来源：青禾日报</div><div>【字体：大 中 小】</div>', 3.5],
  ['<div>首页 &gt; 要闻 &gt; 正文 </div>', 2],
  ['<div>来源：</div>', 1],
  ['<div>2024-10-08 10:20</div>', 1.5],
  ['<div>2024-10-08</div>', 1],
  ['<div>18.10.2024</div>', 0.75],
  ['<div>January 4, 2023</div>', 0.75],
  ['<div>通知公告</div>', undefined],
])('info line %s', (line, points) => {
  expect(infoLine(read(page(`<div>${line}</div><div>${paragraphs(2)}</div>`)))?.points).toBe(points);
});

test.each([
  [TITLE, `<h1>${TITLE}</h1>${paragraphs(1)}`, 1.5],
  [`${TITLE}-青禾县人民政府`, `<div>${TITLE}</div>${paragraphs(1)}`, 1.5],
  [`青禾文明网 | ${TITLE}`, `<td><b>青禾县召开 秋粮收购<br>工作会议</b></td>${paragraphs(1)}`, 1.5],
  ['通知公告', `<h1>通知公告</h1>${paragraphs(1)}`, undefined],
  ['青禾县自然资源和规划局网站', `<h1>青禾县自然资源和规划局网站</h1>${paragraphs(1)}`, undefined],
  ['要闻', `<h1>${TITLE}</h1>${paragraphs(1)}`, 1],
])('headline of %s', (title, markup, points) => {
  expect(headline(read(page(markup, { title })))?.points).toBe(points);
});

test.each([
  ['a block of text', `<div>${paragraphs(4)}</div>`, 'article', 3],
  ['one long paragraph', `<div>${paragraphs(2)}</div>`, 'article', 2],
  ['one sentence', '<p>定于本周六上午停水，请提前储水，敬请谅解。</p>', 'article', 0.5],
  ['links only', menu(30), 'list', 3],
  ['nothing', '<form><input></form>', 'other', 5],
  ['text in many places', `<div>${paragraphs(1)}</div>`.repeat(5), 'list', 1],
  ['fields, not text', '<p>主办单位：青禾县人民政府办公室秘书科</p>', 'other', 5],
])('body of %s', (_, markup, kind, points) => {
  const found = body(read(page(markup)));
  expect([found.kind, found.points], found.reason).toEqual([kind, points]);
});

test.each([
  ['a logo', '<img src="/images/logo.png">', undefined],
  ['a small picture', '<img src="/a.jpg" width="16" height="16">', undefined],
  ['a picture', '<img src="/a.jpg">', 'the body is one img'],
  ['a player', '<iframe src="/player.html"></iframe>', 'the body is one iframe'],
  ['a table of links', `<table>${'<tr><td><a href="/a">甲</a></td></tr>'.repeat(9)}</table>`, undefined],
  [
    'a table of figures',
    `<table>${'<tr><td>甲</td><td>1</td></tr>'.repeat(9)}</table>`,
    'the body is one table',
  ],
])('below the headline %s', (_, markup, reason) => {
  const found = body(read(page(`<div><h1>${TITLE}</h1><div>${markup}</div></div>`, { title: TITLE })));
  expect(found.kind === 'article' ? found.reason : undefined).toBe(reason);
});

test.each([
  [entries(20), 'list'],
  [entries(3), undefined],
  [`${entries(8)}<div>${paragraphs(6)}</div>`, undefined],
])('dated links', (markup, kind) => {
  expect(datedLinks(read(page(markup)))?.kind).toBe(kind);
});

test.each([
  ['<article></article>', undefined],
  ['<article></article>'.repeat(4), 'list'],
  ['<time></time>'.repeat(9), 'list'],
])('repetition of %s', (markup, kind) => {
  expect(repetition(read(page(markup)))?.kind).toBe(kind);
});

test.each([
  ['404 - 页面不存在', true],
  ['Page not found | Greenfield', true],
  ['站内搜索-青禾县人民政府', true],
  ['用户登录', true],
  [TITLE, false],
  ['关于开展营业执照电子登录系统试点的通知', false],
  ['青禾县开展404个村庄集中供水改造', false],
])('the title %s', (title, failed) => {
  expect(failure(read(page('', { title }))) !== undefined).toBe(failed);
});

describe('the verdict', () => {
  const article = { kind: 'article', reason: 'a' } as const;
  test.each([
    [[{ ...article, points: 3.5 }], 'unsure'],
    [[{ ...article, points: 4 }], 'article'],
    [
      [
        { ...article, points: 4.5 },
        { kind: 'list' as const, points: 3.5, reason: 'l' },
      ],
      'unsure',
    ],
    [
      [
        { ...article, points: 1 },
        { kind: 'list' as const, points: 3, reason: 'l' },
      ],
      'list',
    ],
    [[], 'unsure'],
  ])('of %j', (evidence, kind) => {
    expect(weigh(evidence).kind).toBe(kind);
  });

  test('names the strongest reason for it first', () => {
    const { reasons } = weigh([
      { kind: 'list', points: 3, reason: 'dates' },
      { kind: 'article', points: 2, reason: 'text' },
      { kind: 'article', points: 4, reason: 'tags' },
    ]);
    expect(reasons).toEqual(['article +4: tags', 'article +2: text', 'list +3: dates']);
  });
});
