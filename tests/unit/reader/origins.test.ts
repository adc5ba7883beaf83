// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article, Fact } from '../../../src/article/index.ts';
import { originsOf, removedGroups } from '../../../src/reader/document/origins.ts';
import { placeInWords } from '../../../src/reader/document/place-words.ts';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

describe('where a fact was read, in words', () => {
  test.each<[string, Fact, string]>([
    ['meta:PubDate', 'published', '页面标签 PubDate'],
    ['meta:govuk:first-published-at', 'published', '页面标签 govuk:first-published-at'],
    ['label:发表时间', 'published', '页面上的“发表时间”'],
    ['label:初审/复审/终审', 'editor', '页面上的“初审/复审/终审”'],
    ['table:文号', 'docNumber', '信息公开表的“文号”'],
    ['comment:信息来源', 'source', '网页注释里的“信息来源”'],
    ['jsonld:datePublished', 'published', '结构化数据（JSON-LD）datePublished'],
    ['text:网站标识码', 'siteCode', '页面文字里的“网站标识码”'],
    ['signOff', 'written', '落款'],
    ['title', 'siteName', '浏览器标签页上的标题'],
    ['title', 'docNumber', '文章标题里'],
    ['titleBlock', 'docNumber', '标题下方'],
    ['h1', 'title', '页面上的标题（h1）'],
    ['infoLine', 'source', '标题旁的信息行'],
    ['time', 'published', '页面上的时间标记'],
    ['text', 'effective', '页面文字'],
    ['dateline', 'published', '正文开头的电头'],
    ['byline', 'author', '署名行'],
    ['breadcrumb', 'column', '“当前位置”一行'],
    ['site', 'source', '发布网站本身'],
    ['rdfa:issued', 'published', 'rdfa:issued'],
    ['constructor', 'published', 'constructor'],
  ])('%s of %s', (from, fact, words) => expect(placeInWords(from, fact)).toBe(words));
});

describe('the rows', () => {
  test('each with its name, its value as the reader shows it, and its place', () => {
    const article = sampleArticle({
      topics: ['农业', '公共设施'],
      site: { host: 'www.qinghe.gov.cn', name: '青禾县人民政府', code: '0000000001' },
      provenance: {
        siteCode: 'meta:SiteIDCode',
        published: 'meta:PubDate',
        title: 'h1',
        topics: 'table:主题分类',
        siteName: 'title',
      },
    });
    expect(originsOf(article).map(({ name, value, place }) => [name, value, place])).toEqual([
      ['标题', '关于做好乡村公共设施管护工作的通知', '页面上的标题（h1）'],
      ['发布日期', '2026年3月18日', '页面标签 PubDate'],
      ['主题分类', '农业、公共设施', '信息公开表的“主题分类”'],
      ['网站名称', '青禾县人民政府', '浏览器标签页上的标题'],
      ['网站标识码', '0000000001', '页面标签 SiteIDCode'],
    ]);
  });

  test('none for a fact that is absent, or whose place is unknown', () => {
    expect(originsOf(sampleArticle({ provenance: { effective: 'text' } }))).toEqual([]);
    expect(originsOf(sampleArticle({ provenance: {} }))).toEqual([]);
  });
});

describe('what was removed', () => {
  const removal = (reason: string, text: string) => ({ reason, where: 'div', text });

  test('is grouped by reason in words, in the order of the page', () => {
    const groups = removedGroups([
      removal('controls', '【打印】'),
      removal('facts', '来源：县农业农村局'),
      removal('controls', '【关闭】'),
      removal('info', '2026-03-18'),
      removal('stamp', '第 3 版'),
    ]);
    expect(groups.map(({ name, texts }) => [name, texts])).toEqual([
      ['字号、打印等按钮', ['【打印】', '【关闭】']],
      ['日期、来源、编辑等信息行', ['来源：县农业农村局', '2026-03-18']],
      ['stamp', ['第 3 版']],
    ]);
  });

  test('shows the first words only, without characters that turn the line around', () => {
    const [group] = removedGroups([removal('notice', `\u202e${'字'.repeat(80)}`)]);
    expect(group?.texts).toEqual([`${'字'.repeat(39)}…`]);
  });
});

describe('the fold-out', () => {
  let reader: ReaderHandle | undefined;
  afterEach(() => {
    reader?.close();
    document.body.replaceChildren();
  });

  function mount(change: Partial<Article>) {
    const place = document.createElement('div');
    document.body.append(place);
    reader = mountReader(place, { article: sampleArticle(change), onPreferences() {} });
    const root = place.firstElementChild?.shadowRoot as ShadowRoot;
    return { root, box: root.querySelector<HTMLDetailsElement>('details.origins') };
  }

  async function open(change: Partial<Article>) {
    const { root, box } = mount(change);
    box?.querySelector('summary')?.click();
    await vi.waitFor(() => expect(root.querySelector('.origins-body')).not.toBeNull());
    return { root, box: box as HTMLDetailsElement };
  }

  test('is not there where nothing is known', () => {
    expect(mount({ provenance: {}, removed: [] }).box).toBeNull();
  });

  test('stands after the article, closed, and adds no words to it', () => {
    const { root, box } = mount({ removed: [{ reason: 'controls', where: 'p', text: '打印' }] });
    expect(box?.previousElementSibling).toBe(root.querySelector('article'));
    expect(box?.open).toBe(false);
    expect(box?.querySelector('summary')?.textContent).toContain('这些信息从哪里来？');
    expect(root.textContent).not.toContain('打印');
  });

  test('opens to a table of fact, value and place, whose roles no layout takes away', async () => {
    const { box } = await open({
      provenance: { docNumber: 'table:文号' },
      docNumberOriginal: '禾政办发[2026]12号',
    });
    const texts = (css: string) => [...box.querySelectorAll(css)].map((e) => e.textContent);
    expect(texts('[role=columnheader]')).toEqual(['信息', '内容', '出处']);
    expect(texts('tbody [role=row] > *')).toEqual([
      '文号',
      '禾政办发〔2026〕12号页面写作“禾政办发[2026]12号”',
      '信息公开表的“文号”',
    ]);
    expect([...box.querySelectorAll('tbody [role]')].map((e) => e.getAttribute('role'))).toEqual([
      'row',
      'rowheader',
      'cell',
      'cell',
    ]);
    expect(box.textContent).toContain('正文里没有清理掉任何内容');
  });

  test.each([
    [12, 12, undefined],
    [15, 12, '其余 3 处'],
  ])('%i of one reason: %i at once, the others behind their number', async (count, shown, more) => {
    const { box } = await open({
      removed: Array.from({ length: count }, (_, i) => ({
        reason: 'neighbours',
        where: 'li',
        text: `第${i}篇`,
      })),
    });
    const group = box.querySelector('.removed');
    expect(group?.querySelector('h3')?.textContent).toBe(`相关链接、上一篇和下一篇 ${count} 处`);
    expect(group?.querySelectorAll(':scope > ul > li').length).toBe(shown);
    expect(group?.querySelector('.more > summary')?.textContent).toBe(more);
    expect(group?.querySelectorAll('li').length).toBe(count);
  });

  test('what a page says stays text', async () => {
    const { box } = await open({
      provenance: { title: 'meta:<img src=x onerror=x()>' },
      removed: [{ reason: '<b>', where: 'p', text: '<script>x()</script>' }],
    });
    expect(box.querySelector('img, script, b')).toBeNull();
    for (const words of ['页面标签 <img src=x onerror=x()>', '<b>', '<script>x()</script>'])
      expect(box.textContent).toContain(words);
  });
});
