import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/index.ts';
import { entries, FOOTER, menu, meta, page, paragraphs, SENTENCE, TITLE } from './page.ts';

const INFO = '<div>发布时间：2024-10-08 09:30　来源：青禾日报　【字体：大 中 小】 打印</div>';
const ARTICLE_TAGS = meta({
  SiteName: '青禾县人民政府',
  ColumnName: '工作动态',
  ArticleTitle: TITLE,
  PubDate: '2024-10-08 09:30',
  ContentSource: '青禾日报',
});
const NOTICE = '因管道检修，城东片区定于10月12日8时至18时停水，请提前储水。';

describe('an article', () => {
  test.each([
    ['with the standard tags', page(menu(9) + paragraphs(3) + FOOTER, { title: TITLE, head: ARTICLE_TAGS })],
    [
      'with tags in another case',
      page(paragraphs(2), {
        head: meta({ articletitle: TITLE, contentSource: '本网' }),
      }),
    ],
    [
      'without tags, its title in a div and an info line',
      page(`${menu(30)}<div><div>${TITLE}</div>${INFO}<div>${paragraphs(4)}</div></div>${FOOTER}`, {
        title: `${TITLE}_青禾文明网`,
      }),
    ],
    [
      'set with line breaks instead of paragraphs',
      page(`<h1>${TITLE}</h1>${INFO}<div id="zoom">${`　　${SENTENCE}${SENTENCE}<br><br>`.repeat(4)}</div>`, {
        title: TITLE,
      }),
    ],
    [
      'of one sentence',
      page(`${menu(20)}<h2>关于城东片区临时停水的通知</h2>${INFO}<div><p>${NOTICE}</p></div>${FOOTER}`, {
        title: '关于城东片区临时停水的通知-青禾县水务局',
      }),
    ],
    [
      'that is one picture',
      page(
        `${menu(20)}<div><h1>一图读懂青禾县秋粮收购政策</h1>${INFO}<div><img src="/W020241008.jpg" width="900"></div></div>${FOOTER}`,
        { title: '一图读懂青禾县秋粮收购政策' },
      ),
    ],
    [
      'that is one table, in a container of a known system',
      page(
        `${menu(20)}<div><div>${INFO}<div class="TRS_Editor"><table>${'<tr><td>东河乡</td><td>12.4</td></tr>'.repeat(9)}</table></div></div></div>${FOOTER}`,
        {
          title: '青禾县空气质量日报',
          head: meta({ ArticleTitle: '青禾县空气质量日报', PubDate: '2024-10-08' }),
        },
      ),
    ],
    [
      'that is one video',
      page(
        `<div><h1>青禾县第三届丰收节纪实短片</h1>${INFO}<video src="/v/1.mp4" controls></video></div>${FOOTER}`,
        { title: '青禾县第三届丰收节纪实短片' },
      ),
    ],
    [
      'in English, in main',
      page(
        `<nav>${menu(30)}</nav><main><h1>Greenfield opens its third flood shelter</h1><p>Published 8 October 2024</p>${'<p>The council of Greenfield County opened a third flood shelter on Tuesday, with room for four hundred people, and asked residents along the river to register in time.</p>'.repeat(8)}</main>`,
        { title: 'Greenfield opens its third flood shelter | Greenfield County' },
      ),
    ],
  ])('%s', (_, document) => {
    const verdict = detect(document, 'file:///saved/page.html');
    expect(verdict.kind, verdict.reasons.join('\n')).toBe('article');
    expect(verdict.confidence).toBeGreaterThan(0.4);
    expect(verdict.reasons.length).toBeGreaterThan(1);
  });
});

describe('is never taken for an article', () => {
  test.each([
    ['a list', page(menu(20) + entries(20) + FOOTER, { title: '通知公告_青禾县人民政府' }), 'list'],
    [
      'a list with the tags of its column',
      page(menu(20) + entries(20) + FOOTER, { head: meta({ SiteName: '青禾县', ColumnName: '通知公告' }) }),
      'list',
    ],
    [
      'a list that tells of each entry',
      page(
        `<h1>News and announcements</h1><main>${`<article><time>8 October 2024</time><h2><a href="/n">A third shelter</a></h2><p>${'The council of Greenfield opened a third flood shelter on Tuesday, with room for four hundred.'}</p></article>`.repeat(12)}</main>`,
        { title: 'News and announcements' },
      ),
      'list',
    ],
    ['a home page', page(menu(80) + entries(30) + FOOTER, { title: '青禾县人民政府' }), 'list'],
    [
      'an error sent with status 200',
      page(
        `<h1>页面不存在</h1><p>您访问的页面已被删除或更名，请返回首页，或使用站内搜索查找需要的内容。</p>${menu(12)}`,
        {
          title: '404 页面不存在',
        },
      ),
      'other',
    ],
    [
      'search results',
      page(`<form><input name="q"></form>${entries(10)}${`<div><p>${SENTENCE}</p></div>`.repeat(10)}`, {
        title: '搜索结果-青禾县人民政府',
      }),
      'other',
    ],
    [
      'a login',
      page('<form><input name="user"><input name="password" type="password"><button>登录</button></form>', {
        title: '用户登录',
      }),
      'other',
    ],
    ['an empty page', page(''), 'other'],
    [
      'the head of an article without its body',
      page(`${menu(15)}<div>索引号：000000000/2024-00001</div><div>名称：${TITLE}</div>${FOOTER}`, {
        title: TITLE,
        head: ARTICLE_TAGS,
      }),
      'unsure',
    ],
  ])('%s', (_, document, kind) => {
    const verdict = detect(document, 'file:///saved/page.html');
    expect(verdict.kind, verdict.reasons.join('\n')).toBe(kind);
  });

  test('the front page of a host, even with a leading story', () => {
    const document = page(menu(60) + paragraphs(2) + entries(20), { title: '青禾县人民政府' });
    expect(detect(document, 'https://www.qinghe.example/').kind).not.toBe('article');
    expect(detect(page(menu(60)), 'https://www.qinghe.example/index.html').kind).toBe('home');
  });
});

describe('bad input', () => {
  test.each([
    'body',
    'documentElement',
    'head',
    'title',
    'querySelectorAll',
    'getElementsByTagName',
    'createTreeWalker',
    'getElementById',
    'getElementsByClassName',
  ])('a page that names a picture or a form %s', (name) => {
    const document = page(
      `<img name="${name}"><form name="${name}"><input name="parentElement"></form><h1>${TITLE}</h1>${INFO}${paragraphs(4)}`,
      { title: TITLE },
    );
    expect(detect(document, 'file:///x').kind).toBe('article');
  });

  test('a form around the text that names what is read of it', () => {
    const names = [
      'parentElement',
      'textContent',
      'tagName',
      'previousSibling',
      'getElementsByTagName',
      'nodeName',
    ];
    const document = page(
      `<form>${names.map((n) => `<input name="${n}">`).join('')}<h1>${TITLE}</h1>${INFO}${paragraphs(4)}</form>`,
      { title: TITLE },
    );
    expect(['article', 'unsure']).toContain(detect(document, 'file:///x').kind);
  });

  test('a document without a body, and an address that is none', () => {
    const { window } = new JSDOM('');
    window.document.documentElement.remove();
    expect(detect(window.document, '::').kind).toBe('unsure');
  });

  test('a hundred thousand siblings', () => {
    const document = page('<p>一</p>'.repeat(100_000), { title: TITLE });
    expect(detect(document, 'file:///x').kind).not.toBe('article');
  });

  test('the page is left as it was', () => {
    const document = page(menu(5) + INFO + paragraphs(3), { title: TITLE });
    const before = document.documentElement.outerHTML;
    detect(document, 'https://www.qinghe.example/a/t20241008_1.html');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
