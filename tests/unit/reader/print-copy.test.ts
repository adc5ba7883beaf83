// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { articleCopy } from '../../../src/reader/print/article-copy.ts';
import { blocksOf } from '../../../src/reader/print/official/blocks.ts';
import { paperBody } from '../../../src/reader/print/paper-body.ts';
import { picturesReady } from '../../../src/reader/print/pictures.ts';
import { sanitizeToFragment } from '../../../src/sanitize/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

vi.stubGlobal('__SHADOW_MODE__', 'open');
// jsdom has the element and its `open`, and no top layer.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
});

const TODAY = new Date(2026, 2, 20);
const bodyOf = (html: string) => {
  const body = document.createElement('div');
  body.className = 'body';
  body.innerHTML = html;
  return body;
};

describe('the copy of the text for paper', () => {
  test('has no controls, frames or anchors, and leaves the reader as it is', () => {
    const html =
      '<p id="a">看<a href="#b">下文</a><button>复制</button></p><div class="table" tabindex="0"><table><tr><th>甲</th></tr><tr><td>乙</td></tr></table></div>';
    const body = bodyOf(html);
    const copy = paperBody(body);
    expect(copy.querySelector('button, .table, [id], [tabindex], [href]')).toBeNull();
    expect(copy.textContent).toBe('看下文甲乙');
    expect(body.innerHTML).toBe(bodyOf(html).innerHTML);
  });

  test('what was marked stays marked, and the tools beside headings stay behind', () => {
    const copy = paperBody(
      bodyOf(
        '<h2>一、<mark data-highlight="a">要求</mark><button class="section-tool"><svg></svg></button></h2>',
      ),
    );
    expect(copy.innerHTML).toBe('<h2>一、<mark data-highlight="a">要求</mark></h2>');
  });

  test.each([
    ['header cells', '<tr><th>甲</th></tr><tr><td>乙</td></tr>', '甲'],
    [
      'bold cells',
      '<tr><td><b>甲</b></td><td><strong>丙</strong></td></tr><tr><td>乙</td><td>丁</td></tr>',
      '甲丙',
    ],
    ['no head', '<tr><td>甲</td></tr><tr><td>乙</td></tr>', undefined],
    ['a head over two rows', '<tr><th rowspan="2">甲</th></tr><tr><td>乙</td></tr>', undefined],
    ['one row', '<tr><th>甲</th></tr>', undefined],
  ])('a table with %s', (_, rows, head) => {
    const copy = paperBody(bodyOf(`<table><caption>表</caption>${rows}</table>`));
    expect(copy.querySelector('thead')?.textContent).toBe(head);
    expect(copy.querySelector('table')?.firstElementChild?.localName).toBe('caption');
  });
});

test('文章版式: title, source line, record, text, attachments with addresses, and where it is from', () => {
  const copy = document.createElement('div');
  copy.append(...articleCopy(sampleArticle(), bodyOf('<p>正文</p>'), TODAY));
  expect(copy.querySelector('h1')?.textContent).toBe('关于做好乡村公共设施管护工作的通知');
  expect(copy.querySelector('.print-source')?.textContent).toContain('2026年3月18日来源：县农业农村局');
  expect(copy.querySelector('.print-record')?.textContent).toContain('禾政办发〔2026〕12号');
  expect([...copy.querySelectorAll('.print-files li')].map((e) => e.textContent)).toEqual([
    '管护台账（DOCX，48 KB）https://www.qinghe.gov.cn/a.docx',
    '填报说明https://www.qinghe.gov.cn/c',
  ]);
  expect(copy.querySelector('.print-mark')?.textContent).toMatch(
    /非公文原件.*2026年3月20日.*t20260318_1\.html$/,
  );
});

describe('公文版式: the text as a row of blocks', () => {
  const kinds = (html: string) =>
    blocksOf(bodyOf(html)).map(({ kind, element }) => [kind, (element.textContent ?? '').trim()]);

  test.each<[string, string, [string, string][]]>([
    [
      'the parts of a document',
      '<p class="salutation">各乡镇：</p><p>　　 为了办好。</p><h2>一、要求</h2><p class="attachment-note">附件：1.表</p><p class="sign-off">县政府</p><p class="note">（此件公开发布）</p>',
      [
        ['salutation', '各乡镇：'],
        ['text', '为了办好。'],
        ['heading', '一、要求'],
        ['attachments', '附件：1.表'],
        ['signOff', '县政府'],
        ['note', '（此件公开发布）'],
      ],
    ],
    [
      'an annex and its title',
      '<p class="sign-off">县政府</p><p>附件 1</p><p class="centered">名录</p>',
      [
        ['signOff', '县政府'],
        ['annex', '附件 1'],
        ['annexTitle', '名录'],
      ],
    ],
    [
      'lists',
      '<ol start="3"><li>甲</li><li>乙</li></ol>',
      [
        ['text', '3.甲'],
        ['text', '4.乙'],
      ],
    ],
    [
      'boxes in boxes',
      '<div><div>甲<p>乙</p>丙</div></div>',
      [
        ['text', '甲'],
        ['text', '乙'],
        ['text', '丙'],
      ],
    ],
    [
      'a picture in a line stands by itself',
      '<p>甲<img width="600" height="400">乙</p>',
      [
        ['text', '甲乙'],
        ['picture', ''],
      ],
    ],
    [
      'a table under its caption',
      '<table><caption>表一</caption><tr><td>甲</td><td>乙</td></tr></table>',
      [
        ['centred', '表一'],
        ['table', '甲乙'],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  test('a run-in heading alone is set apart, across the elements it runs through', () => {
    const [block] = blocksOf(bodyOf('<p>（一）<b>修好</b>道路。各乡镇于五月底前完成。</p>'));
    expect(block?.kind).toBe('text');
    expect([...(block?.element.querySelectorAll('.kai') ?? [])].map((e) => e.textContent).join('')).toBe(
      '（一）修好道路。',
    );
    expect(block?.element.textContent).toBe('（一）修好道路。各乡镇于五月底前完成。');
  });
});

test('printing waits for pictures that are on their way, and for no picture for ever', async () => {
  const body = bodyOf('<img loading="lazy">');
  const img = body.querySelector('img') as HTMLImageElement;
  Object.defineProperty(img, 'complete', { value: false });
  let ready = false;
  const waiting = picturesReady(body, window).then(() => {
    ready = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect([ready, img.loading]).toEqual([false, 'eager']);
  img.dispatchEvent(new Event('load'));
  await waiting;
  await picturesReady(body, window, 10);
});

describe('the print command', () => {
  let reader: ReaderHandle | undefined;
  afterEach(() => {
    reader?.close();
    vi.restoreAllMocks();
  });
  const open = () => {
    reader = openReader(
      {
        article: sampleArticle({ html: '<p>正文</p>' }),
        bodyOf: ({ html, url }) => sanitizeToFragment(html, window, url),
        onPreferences() {},
      },
      window,
      () => true,
    );
    return (document.documentElement.lastElementChild as HTMLElement).shadowRoot as ShadowRoot;
  };

  test("the browser's own: a copy stands ready while it lasts, in an element of the reader", () => {
    const root = open();
    const before = document.documentElement.outerHTML;
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector('.printing.article h1')?.textContent).toContain('管护工作');
    expect((root.host as HTMLElement).hasAttribute('data-qingdu-print')).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(root.querySelector('.printing')).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the panel opens with p, and asks the browser; where that refuses, it is said', async () => {
    const root = open();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p' }));
    await vi.waitFor(() => expect(root.querySelectorAll('.popover .layout')).toHaveLength(2));
    (root.querySelector('.layout') as HTMLElement).click();
    await vi.waitFor(() => expect(root.querySelector('.problem')?.textContent).toContain('没有打开打印窗口'));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('nothing is left of a print window that is open when the reader closes', () => {
    const root = open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector('.printing')).not.toBeNull();
    reader?.close();
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector('.printing')).toBeNull();
  });
});
