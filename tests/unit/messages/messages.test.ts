import { describe, expect, test, vi } from 'vitest';
import { contentHash, fromBase64, toBase64 } from '../../../src/article/index.ts';
import { dispatch as dispatchBy, type Handlers } from '../../../src/messages/dispatch.ts';
import type { MessageName } from '../../../src/messages/index.ts';
import { problems } from '../../../src/messages/listen.ts';
import type { Sender } from '../../../src/platform/index.ts';
import { article } from '../library/sample.ts';

const me = { id: 'qingdu', origin: 'chrome-extension://qingdu' };
const url = article().url;
const content: Sender = {
  id: me.id,
  url,
  origin: 'https://www.qinghe.example',
  frameId: 0,
  tab: { id: 7, url: `${url}#top` },
};
const library = `${me.origin}/library.html`;

const dispatch = (handlers: Handlers, raw: unknown, sender: Sender, self: typeof me) =>
  dispatchBy(handlers, raw, sender, self, problems);

/** Everybody who could try. */
const SENDERS: Record<string, Sender> = {
  'content script of the page': content,
  'content script, tab address unknown': { ...content, tab: { id: 7 } },
  'content script of another page': { ...content, tab: { id: 7, url: 'https://elsewhere.example/' } },
  'content script that forges its own url': { ...content, url: library },
  'content script in a frame': { ...content, frameId: 3 },
  'content script of unknown frame': { ...content, frameId: undefined },
  'another extension': { ...content, id: 'other' },
  nobody: {},
  'library page': { id: me.id, url: library, origin: me.origin, frameId: 0, tab: { id: 8, url: library } },
  'library page, no origin': { id: me.id, url: library, frameId: 0, tab: { id: 8, url: library } },
  background: { id: me.id, url: `${me.origin}/background.js`, origin: me.origin },
  'another background': { id: 'other', url: 'chrome-extension://other/background.js' },
};

const MESSAGES: Record<MessageName, object> = {
  'article.save': { name: 'article.save', payload: { article: article(), images: [] } },
  'article.find': {
    name: 'article.find',
    payload: { id: article().id, url, content: contentHash(article()), onePage: false },
  },
  'marks.change': { name: 'marks.change', payload: { id: article().id, url, change: { remove: ['a'] } } },
  'library.open': { name: 'library.open', payload: {} },
  'export.prepare': { name: 'export.prepare' },
  'download.prepare': { name: 'download.prepare' },
  'file.download': {
    name: 'file.download',
    payload: { name: '通知.md', type: 'text/markdown', base64: 'AA==' },
  },
  'page.verdict': {
    name: 'page.verdict',
    payload: { kind: 'article', confidence: 0.8, reasons: ['article +4: tags'], url, action: 'always' },
  },
  'site.rule': { name: 'site.rule', payload: { url, action: 'always', scope: 'column' } },
  'options.open': { name: 'options.open' },
  'reader.dismissed': { name: 'reader.dismissed', payload: { url } },
  'reader.open': { name: 'reader.open', payload: { offer: false } },
  'reader.toggle': { name: 'reader.toggle' },
};

/** Messages about the page that the sender's own tab shows. */
const OWN_PAGE: MessageName[] = ['article.save', 'article.find', 'marks.change', 'site.rule'];
/** Messages that any page's reader may send: they touch nothing that was saved. */
const OPEN: MessageName[] = [
  'library.open',
  'export.prepare',
  'download.prepare',
  'file.download',
  'page.verdict',
  'options.open',
  'reader.dismissed',
];

const ALLOWED = new Set([
  ...OWN_PAGE.flatMap((name) => [
    `content script of the page: ${name}`,
    // The origin cannot be forged, the url can: it is still only a content script.
    `content script that forges its own url: ${name}`,
  ]),
  ...OPEN.flatMap((name) => [
    `content script of the page: ${name}`,
    `content script, tab address unknown: ${name}`,
    `content script of another page: ${name}`,
    `content script that forges its own url: ${name}`,
    `library page: ${name}`,
    `library page, no origin: ${name}`,
  ]),
  'background: reader.open',
  'background: reader.toggle',
]);

function handlers() {
  return {
    'article.save': vi.fn(() => ({
      ok: true as const,
      id: 'a',
      savedAt: 'now',
      versions: 0,
      change: 'added' as const,
    })),
    'article.find': vi.fn(() => ({})),
    'marks.change': vi.fn(() => ({ ok: true as const, marks: { highlights: [] } })),
    'library.open': vi.fn(() => undefined),
    'export.prepare': vi.fn(() => undefined),
    'download.prepare': vi.fn(() => undefined),
    'file.download': vi.fn(() => undefined),
    'page.verdict': vi.fn(() => ({ opened: false })),
    'site.rule': vi.fn(() => ({ done: true })),
    'options.open': vi.fn(() => undefined),
    'reader.dismissed': vi.fn(() => undefined),
    'reader.open': vi.fn(() => ({ state: 'open' as const })),
    'reader.toggle': vi.fn(() => ({ state: 'open' as const })),
  } satisfies Handlers;
}

describe('who may send what', () => {
  const all = Object.keys(SENDERS).flatMap((who) =>
    Object.keys(MESSAGES).map((what) => [who, what] as const),
  );
  test.each(all)('%s: %s', async (who, what) => {
    const spies = handlers();
    const reply = await dispatch(spies, MESSAGES[what as MessageName], SENDERS[who] as Sender, me);
    const allowed = ALLOWED.has(`${who}: ${what}`);
    expect(reply?.ok).toBe(allowed);
    expect(spies[what as MessageName]).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });
});

describe('what they may say', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const image = (size: number) => ({ url: `${url}/a.png`, base64: 'A'.repeat(size) });
  test.each([
    ['no payload', undefined],
    ['no article', { images: [] }],
    ['an article of the wrong shape', { article: { ...article(), title: 1 }, images: [] }],
    ['an article with a cycle', { article: cyclic, images: [] }],
    ['an article too large', { article: article({ text: 'x'.repeat(12_000_001) }), images: [] }],
    ['an image too large', { article: article(), images: [image(6_666_672)] }],
    [
      'images too large together',
      { article: article(), images: Array.from({ length: 5 }, () => image(6_000_000)) },
    ],
    ['too many images', { article: article(), images: Array.from({ length: 501 }, () => image(4)) }],
    ['images that are none', { article: article(), images: 'all' }],
  ])('%s is refused', async (_, payload) => {
    const spies = handlers();
    const reply = await dispatch(spies, { name: 'article.save', payload }, content, me);
    expect(reply).toMatchObject({ ok: false });
    expect(spies['article.save']).not.toHaveBeenCalled();
  });

  const mark = {
    id: 'a1',
    colour: 'yellow',
    quote: { exact: '水渠', prefix: '', suffix: '' },
    position: { start: 2, end: 4 },
    created: '2026-11-03T08:00:00.000Z',
  };
  test.each([
    ['no change at all', undefined],
    ['a colour that is none', { put: [{ ...mark, colour: 'url(//evil.example)' }] }],
    ['an id that could be markup', { put: [{ ...mark, id: '"><img>' }] }],
    ['a note too long', { put: [{ ...mark, note: '长'.repeat(10_001) }] }],
    ['a quote too long', { put: [{ ...mark, quote: { ...mark.quote, exact: '长'.repeat(10_001) } }] }],
    ['a passage that ends before it starts', { put: [{ ...mark, position: { start: 4, end: 2 } }] }],
    ['too many', { put: Array.from({ length: 2001 }, (_, n) => ({ ...mark, id: `a${n}` })) }],
    ['a place before the beginning', { place: { at: -1, text: '' } }],
    ['a cycle', cyclic],
  ])('marks: %s is refused', async (what, change) => {
    const spies = handlers();
    const message = { name: 'marks.change', payload: { id: article().id, url, change } };
    if (what === 'a cycle') Object.assign(message.payload, { change: { put: [cyclic] } });
    expect(await dispatch(spies, message, content, me)).toMatchObject({ ok: false });
    expect(spies['marks.change']).not.toHaveBeenCalled();
  });

  test('a mark of the right shape is taken', async () => {
    const spies = handlers();
    const payload = { id: article().id, url, change: { put: [mark], place: null } };
    expect(await dispatch(spies, { name: 'marks.change', payload }, content, me)).toMatchObject({ ok: true });
    expect(spies['marks.change']).toHaveBeenCalledWith(payload, content);
  });

  test.each([
    ['a program', { name: '通知.exe', type: 'text/plain', base64: '' }],
    ['a path', { name: '../通知.md', type: 'text/markdown', base64: '' }],
    ['a type that export never makes', { name: '通知.html', type: 'application/x-msdownload', base64: '' }],
  ])('%s is not handed to the downloads', async (_, payload) => {
    const spies = handlers();
    expect(await dispatch(spies, { name: 'file.download', payload }, content, me)).toMatchObject({
      ok: false,
    });
    expect(spies['file.download']).not.toHaveBeenCalled();
  });

  test.each([
    undefined,
    null,
    'reader.toggle',
    {},
    { name: 7 },
    { name: 'toString' },
    { name: '__proto__' },
    { name: 'library.list' },
  ])('%j is nobody’s business', (raw) => {
    expect(dispatch(handlers(), raw, content, me)).toBeUndefined();
  });

  test('a handler that fails is a refusal, not a rejection', async () => {
    const failing: Handlers = { 'library.open': () => Promise.reject(new Error('no tabs')) };
    expect(await dispatch(failing, MESSAGES['library.open'], content, me)).toEqual({
      ok: false,
      refused: 'failed: no tabs',
    });
  });
});

test('bytes survive base64', () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 31) % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  expect(fromBase64('no base64 §')).toBeUndefined();
});
