import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { applyStyles, sharedSheet } from '../../../src/ui/index.ts';

const PAGE = '<!doctype html><html><head></head><body><p>字</p></body></html>';

test('a constructed sheet leaves no element, and goes when told to', () => {
  const { document } = new JSDOM(PAGE).window;
  const before = document.documentElement.outerHTML;
  const undo = applyStyles(document, 'p{color:red}', document.body);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  undo();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('where sheets cannot be adopted an element does it, and goes as well', () => {
  const { window } = new JSDOM(PAGE);
  const { document } = window;
  const before = document.documentElement.outerHTML;
  const root = document.body.attachShadow({ mode: 'open' });
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
  const undo = applyStyles(root, 'p{color:red}', root);
  expect(root.innerHTML).toBe('<style>p{color:red}</style>');
  undo();
  expect(root.innerHTML).toBe('');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('within a document shadow roots share a sheet, which is theirs alone', () => {
  const { document } = new JSDOM(PAGE).window;
  const [one, two] = ['p', 'html'].map(() => document.createElement('div').attachShadow({ mode: 'closed' }));
  for (const root of [one, two])
    applyStyles(root as ShadowRoot, 'p{color:red}', root as ShadowRoot, sharedSheet);
  applyStyles(document, 'p{color:red}', document.body);
  const [sheet] = (one as ShadowRoot).adoptedStyleSheets;
  expect(sheet).toBeDefined();
  expect((two as ShadowRoot).adoptedStyleSheets[0]).toBe(sheet);
  // The page can reach this one, and change it.
  expect(document.adoptedStyleSheets[0]).not.toBe(sheet);
});
