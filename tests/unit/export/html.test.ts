import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { exportArticle } from '../../../src/export/index.ts';
import { hostile, notice, PNG, win } from './invented.ts';

const ALLOWED_OUTSIDE =
  'html head meta title style body article header h1 p dl div dt dd details summary ol li a section h2 ul b span footer';

const file = (
  article: typeof notice,
  images = [{ url: 'https://www.qinghe.gov.cn/1.png', type: 'text/html', bytes: PNG }],
) =>
  new TextDecoder().decode(
    exportArticle({ article, savedAt: '2024-04-01T02:03:04Z', images }, 'html', win).bytes,
  );

/** Opens the file as a browser would, scripts on, and counts what runs. */
function open(html: string) {
  let count = 0;
  const page = new JSDOM(html, {
    runScripts: 'dangerously',
    beforeParse: (w) => void Object.assign(w, { trap: () => count++ }),
  }).window;
  for (const element of page.document.querySelectorAll('*'))
    for (const type of ['click', 'error', 'load']) element.dispatchEvent(new page.Event(type));
  return { document: page.document, ran: count };
}

test('charset comes first, then a policy that forbids everything', () => {
  const { document } = open(file(notice));
  const [charset, policy] = document.head.children;
  expect(charset?.getAttribute('charset')).toBe('utf-8');
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  expect(policy?.getAttribute('content')).toMatch(
    /^default-src 'none'; img-src data:; style-src 'unsafe-inline'/,
  );
});

test('title, facts, text, attachments, source and the day it was saved', () => {
  const { document } = open(file(notice));
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(document.title).toBe(notice.title);
  expect(document.querySelector('h1')?.textContent).toBe(notice.title);
  const facts = [...document.querySelectorAll('.facts div')].map((d) =>
    [...d.children].map((c) => c.textContent),
  );
  expect(facts).toContainEqual(['发文字号', '禾政发〔2024〕3号']);
  expect(facts).toContainEqual(['成文日期', '2024年3月']);
  expect(facts).toContainEqual(['发布日期', '2024年3月7日']);
  expect(document.querySelector('.text h2')?.id).toBe('一、巡查');
  expect(document.querySelector('.files a')?.getAttribute('href')).toBe('https://www.qinghe.gov.cn/c.docx');
  expect(document.querySelector('footer')?.textContent).toContain('https://www.qinghe.gov.cn/zwgk/a.html');
  expect(document.querySelector('footer')?.textContent).toContain('保存日期：2024年4月1日');
});

test('pictures are in the file, with the type of their bytes', () => {
  const { document } = open(file(notice));
  expect(document.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,iVBORw0KGgo=');
});

test.each([
  ['not kept', []],
  [
    'a page that claims to be one',
    [
      {
        url: 'https://www.qinghe.gov.cn/1.png',
        type: 'image/png',
        bytes: new TextEncoder().encode('<svg onload=trap()>'),
      },
    ],
  ],
])('a picture %s is words and a link', (_what, images) => {
  const { document } = open(file(notice, images));
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('a.missing')?.textContent).toBe('桥 · 图片未保存');
});

test('a hostile article runs nothing, asks for nothing, adds no element', () => {
  const { document, ran } = open(file(hostile));
  expect(ran).toBe(0);
  expect(document.querySelectorAll('script, iframe, link, base, form, object, svg').length).toBe(0);
  const outside = ALLOWED_OUTSIDE.split(' ');
  for (const element of document.querySelectorAll('*')) {
    expect(outside).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$/);
      if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/);
      if (name === 'src') expect(value).toMatch(/^data:image\//);
    }
  }
  expect(document.querySelector('h1')?.textContent).toContain('</title><script>trap()</script>');
});

test('the trap springs', () => {
  expect(open('<script>trap()</script><p onclick="trap()">x').ran).toBe(2);
});
