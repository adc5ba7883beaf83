import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type SanitizeWindow, sanitizeHtml, sanitizeToFragment } from '../../src/sanitize/index.ts';
import { faults } from './oracle.ts';

/** What no HTML text can say, but a page's scripts or an XML parser can build. */
const BASE = 'https://www.qinghe.gov.cn/a.html';
const { window } = new JSDOM('<!DOCTYPE html><body>');
const win = window as unknown as SanitizeWindow;
const { document } = win;

function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttributeNS(null, name, value);
  made.append(...content);
  return made;
}

const shadowed = (mode: ShadowRootMode) => {
  const host = element('p', {}, '明');
  host.attachShadow({ mode, clonable: true } as ShadowRootInit).innerHTML = '<img src=x onerror=trap()>';
  return host;
};

const TREES: [string, () => Node][] = [
  [
    '4: a handler whose name has capitals',
    () => element('p', { onClick: 'trap()', HREF: 'javascript:trap()' }, '文'),
  ],
  ['5: javascript: in a name with capitals', () => element('a', { hREF: 'javascript:trap()' }, '文')],
  [
    '4: nodes of an XML document',
    () =>
      new win.DOMParser().parseFromString(
        '<div xmlns="http://www.w3.org/1999/xhtml"><P onClick="trap()">文</P><IMG src="x" onError="trap()"/></div>',
        'application/xhtml+xml',
      ).documentElement,
  ],
  ['25: elements without a namespace', () => document.createElementNS('', 'script')],
  ['25: SVG that is called p', () => document.createElementNS('http://www.w3.org/2000/svg', 'p')],
  [
    '31: an element inside style',
    () => element('style', {}, element('img', { src: 'x', onerror: 'trap()' })),
  ],
  [
    '31: an element inside a removed textarea',
    () => element('textarea', {}, element('script', {}, 'trap()')),
  ],
  ['34: an open shadow root', () => shadowed('open')],
  ['34: a closed shadow root', () => shadowed('closed')],
  [
    '34: a template',
    () => {
      const template = element('template') as HTMLTemplateElement;
      template.content.append(element('script', {}, 'trap()'));
      return template;
    },
  ],
  ['26: a paragraph in a paragraph', () => element('p', {}, element('p', {}, '里'), '外')],
  [
    '26: a link in a link',
    () => element('a', { href: '/1' }, element('b', {}, element('a', { href: '/2' }, '里'))),
  ],
  [
    '32: a cell without a table',
    () => element('div', {}, element('td', {}, '格'), element('caption', {}, '题')),
  ],
  [
    '28: text that looks like markup',
    () => element('p', { title: '</p><script>trap()</script>' }, '<script>trap()</script>'),
  ],
  [
    '29: a comment with markup',
    () => element('div', {}, document.createComment('--><script>trap()</script>')),
  ],
  [
    '35: a processing instruction',
    () => element('div', {}, document.createProcessingInstruction('x', 'y') as Node),
  ],
  [
    '38: a form that hides its own properties',
    () =>
      element('form', {}, element('input', { name: 'attributes' }), element('input', { name: 'childNodes' })),
  ],
  [
    '58: a body inside a body',
    () => element('body', { onload: 'trap()' }, element('body', { onload: 'trap()' }, '文')),
  ],
  [
    '58: a whole document in a box',
    () =>
      element(
        'div',
        {},
        element('html', {}, element('head', {}, element('script', {}, 'trap()')), element('body', {}, '文')),
      ),
  ],
];

test.each(TREES)('family %s', (_name, tree) => {
  const dirty = tree();
  for (const input of [dirty, element('div', {}, dirty)]) {
    const html = sanitizeHtml(input, win, BASE);
    const again = document.createElement('template');
    again.innerHTML = html;
    expect(faults(again.content)).toEqual([]);
    expect(faults(sanitizeToFragment(input, win, BASE))).toEqual([]);
    expect(sanitizeHtml(html, win, BASE)).toBe(html);
  }
});

test('a fragment made from nodes holds no shadow root, not even a closed one', () => {
  const fragment = sanitizeToFragment(shadowed('closed'), win, BASE);
  const copy = fragment.firstElementChild as Element;
  expect(copy.outerHTML).toBe('<p>明</p>');
  // Only an element without a shadow root can be given one.
  expect(() => copy.attachShadow({ mode: 'open' })).not.toThrow();
});

test('a prototype that the page changed adds nothing', () => {
  Object.assign(win.Object.prototype, { onclick: 'trap()', ALLOWED_TAGS: ['script'], script: [] });
  try {
    expect(sanitizeHtml('<p>文<script>trap()</script></p>', win, BASE)).toBe('<p>文</p>');
  } finally {
    for (const key of ['onclick', 'ALLOWED_TAGS', 'script'])
      Reflect.deleteProperty(win.Object.prototype, key);
  }
});

test.each([
  'implementation',
  'createElement',
  'documentElement',
  'childNodes',
  'nodeType',
  'body',
  'createNodeIterator',
])('family 38: a page that clobbers document.%s is still cleaned with its own window', (name) => {
  const page = new JSDOM(`<img name="${name}"><p onclick=trap()>文</p>`).window as unknown as SanitizeWindow;
  expect(Reflect.get(page.document, name)).toBeInstanceOf(page.HTMLImageElement);
  expect(sanitizeHtml(page.document, page, BASE)).toBe('<p>文</p>');
});
