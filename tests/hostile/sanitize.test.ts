import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type SanitizeWindow, sanitizeHtml, sanitizeToFragment } from '../../src/sanitize/index.ts';
import { FAMILIES } from './families.ts';
import { faults } from './oracle.ts';

const BASE = 'https://www.qinghe.gov.cn/zwgk/202403/t20240307_1.html';
const { window } = new JSDOM('<!DOCTYPE html><body>');
const win = window as unknown as SanitizeWindow;

/** Every way the output is parsed later: as page content, as template content, in a shadow root, as a whole file. */
const PLACES: [string, (html: string) => Node][] = [
  [
    'page',
    (html) => {
      const div = win.document.implementation.createHTMLDocument('').createElement('div');
      div.innerHTML = html;
      return div;
    },
  ],
  [
    'template',
    (html) => {
      const template = win.document.createElement('template');
      template.innerHTML = html;
      return template.content;
    },
  ],
  [
    'shadow root',
    (html) => {
      const root = win.document.createElement('div').attachShadow({ mode: 'open' });
      root.innerHTML = html;
      return root;
    },
  ],
  ['file', (html) => new win.DOMParser().parseFromString(`<body>${html}`, 'text/html').body],
];

const found = (html: string) =>
  PLACES.flatMap(([place, parse]) => faults(parse(html)).map((fault) => `${place}: ${fault}`));

/** What runs when `html` is shown in a document that runs scripts, and every element gets every common event. */
function runs(html: string): number {
  const live = new JSDOM('<!DOCTYPE html><body>', { runScripts: 'dangerously', url: BASE }).window;
  let count = 0;
  Object.assign(live, { trap: () => count++ });
  live.document.body.innerHTML = html;
  for (const element of live.document.querySelectorAll('*')) {
    for (const type of ['click', 'error', 'load', 'focus', 'mouseover', 'toggle', 'wheel'])
      element.dispatchEvent(new live.Event(type));
  }
  live.close();
  return count;
}

describe.each(FAMILIES)('family $number: $name', ({ payloads }) => {
  test.each(payloads.map((payload) => ({ payload, shown: payload.slice(0, 70) })))(
    '$shown',
    ({ payload }) => {
      const html = sanitizeHtml(payload, win, BASE);
      expect(found(html)).toEqual([]);
      expect(faults(sanitizeToFragment(payload, win, BASE))).toEqual([]);
      expect(runs(html)).toBe(0);
      expect(sanitizeHtml(html, win, BASE)).toBe(html);
      expect(html).not.toMatch(/@canary|@www|:pass/);
    },
  );

  test('the same as nodes', () => {
    for (const payload of payloads) {
      const page = new win.DOMParser().parseFromString(payload, 'text/html');
      const before = page.documentElement.outerHTML;
      const html = sanitizeHtml(page, win, BASE);
      expect(found(html)).toEqual([]);
      expect(sanitizeHtml(html, win, BASE)).toBe(html);
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });
});

describe('the oracle can fail', () => {
  test.each([
    ['<img src=x onerror=trap()>', 'attribute img[onerror]'],
    ['<script>trap()</script>', 'element script'],
    ['<a href="java\nscript:trap()">x</a>', 'link java\nscript:trap()'],
    ['<a href="https://u:p@a.example/">x</a>', 'link https://u:p@a.example/'],
    ['<a href="relative.html">x</a>', 'link relative.html'],
    ['<img src="data:image/svg+xml;base64,AA">', 'picture data:image/svg+xml;base64,AA'],
    ['<template><b style="x">a</b></template>', 'attribute b[style]'],
    ['<div id="x">a</div>', 'id on div'],
    ['<p class="note evil">a</p>', 'class evil'],
    ['<svg><a></a></svg>', 'element svg'],
    ['<p><!-- x --></p>', 'node of type 8'],
  ])('%s', (html, fault) => {
    for (const [place] of PLACES) expect(found(html)).toContain(`${place}: ${fault}`);
  });

  test('in a shadow root', () => {
    const host = win.document.createElement('p');
    host.attachShadow({ mode: 'open' }).innerHTML = '<iframe></iframe>';
    const root = win.document.createElement('div');
    root.append(host);
    expect(faults(root)).toEqual(['shadow root', 'element iframe']);
  });

  test('the trap springs', () => {
    expect(runs('<b onclick=trap()>x</b>')).toBe(1);
    expect(runs('<img src=x onerror=trap()>')).toBe(1);
  });

  test('most payloads are bad before they are cleaned', () => {
    const bad = FAMILIES.filter(({ payloads }) => payloads.some((p) => found(p).length > 0));
    const harmless = FAMILIES.filter((f) => !bad.includes(f)).map((f) => f.number);
    // 58 is our own output, which must come through; 43 has nothing but words in it.
    expect(harmless.filter((n) => n !== 58 && n !== 43)).toEqual([]);
  });
});
