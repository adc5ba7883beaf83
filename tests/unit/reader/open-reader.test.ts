import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { openReader, type ReaderOptions } from '../../../src/reader/index.ts';
import { sanitizeToFragment } from '../../../src/sanitize/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const PAGE = `<!doctype html><html lang="zh"><head><title>旧页面</title></head>
<body class="home"><p id="words">这里有一些字。</p><input id="q" value="abc"><button id="b">查</button></body></html>`;

type World = Window & typeof globalThis;
let world: World;
let roots: ShadowRoot[];
const bodyOf = ({ html, url }: Article) => sanitizeToFragment(html, world, url);
const settle = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  vi.stubGlobal('__SHADOW_MODE__', 'closed');
  world = new JSDOM(PAGE, { url: 'https://www.qinghe.gov.cn/', pretendToBeVisual: true })
    .window as unknown as World;
  // The root is closed to everybody: the test notes it as it is made.
  roots = [];
  const attach = world.Element.prototype.attachShadow;
  world.Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  // jsdom has the element and its `open`, and no top layer.
  Object.assign(world.HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  for (const name of ['document', 'window', 'Node', 'Element', 'HTMLElement', 'SVGElement'] as const)
    vi.stubGlobal(name, world[name]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  world.close();
});

function open(options: Partial<ReaderOptions> = {}) {
  const onPreferences = vi.fn();
  const onClose = vi.fn();
  const handle = openReader(
    { article: sampleArticle(), bodyOf, onPreferences, onClose, ...options },
    world,
    () => true,
  );
  const root = roots.at(-1) as ShadowRoot;
  return {
    handle,
    onPreferences,
    onClose,
    root,
    find: (css: string) => root.querySelector<HTMLElement>(css) as HTMLElement,
    button: (name: string) => {
      const buttons = [...root.querySelectorAll<HTMLButtonElement>('button')];
      return buttons.find((b) =>
        (b.getAttribute('aria-label') ?? b.textContent)?.startsWith(name),
      ) as HTMLButtonElement;
    },
  };
}

const press = (key: string, target: EventTarget = world.document.body) => {
  const event = new world.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

describe('the page', () => {
  test('is the same to the letter after the reader was there', () => {
    const before = world.document.documentElement.outerHTML;
    const { handle } = open();
    expect(world.document.documentElement.outerHTML).not.toBe(before);
    expect(world.document.body.outerHTML).toBe(new JSDOM(PAGE).window.document.body.outerHTML);
    handle.close();
    expect(world.document.documentElement.outerHTML).toBe(before);
  });

  test('is as it was when the reader cannot be shown', () => {
    const before = world.document.documentElement.outerHTML;
    Object.assign(world.HTMLDialogElement.prototype, {
      showModal() {
        throw new Error('No.');
      },
    });
    expect(() => open()).toThrow('No.');
    expect(world.document.documentElement.outerHTML).toBe(before);
    expect(world.document.adoptedStyleSheets).toHaveLength(0);
  });

  test('gets no font until a face is chosen that needs it', async () => {
    const fonts = new Set<{ name: string }>();
    Object.defineProperty(world.document, 'fonts', { value: fonts });
    class FontFace {
      readonly name: string;
      constructor(name: string) {
        this.name = name;
      }
    }
    Object.assign(world, { FontFace });
    const { handle } = open();
    expect(fonts.size).toBe(0);
    handle.setPreferences({ face: 'song' });
    await settle();
    expect([...fonts].map(({ name }) => name)).toEqual(['Qingdu Latin']);
    handle.close();
    expect(fonts.size).toBe(0);
  });

  test('cannot enter the reader, and finds no name on its host', () => {
    open();
    const host = world.document.documentElement.lastElementChild as Element;
    expect(host.shadowRoot).toBeNull();
    expect(host.getAttributeNames()).toEqual([]);
  });

  test('gets focus and selection back', () => {
    const { document } = world;
    const words = document.getElementById('words')?.firstChild as Text;
    document.getElementById('b')?.focus();
    document.getSelection()?.setBaseAndExtent(words, 4, words, 1);
    const { handle, find } = open();
    document.getSelection()?.selectAllChildren(find('h1'));
    handle.close();
    const now = document.getSelection();
    expect([now?.anchorNode, now?.anchorOffset, now?.focusNode, now?.focusOffset]).toEqual([
      words,
      4,
      words,
      1,
    ]);
    expect(document.activeElement?.id).toBe('b');
  });

  test('gets a text field back with what was selected in it', () => {
    const field = world.document.getElementById('q') as HTMLInputElement;
    field.focus();
    field.setSelectionRange(1, 3);
    open().handle.close();
    expect(world.document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3]);
  });

  test('gets both back: the field that had the focus, and words selected outside it', () => {
    const { document } = world;
    const words = document.getElementById('words')?.firstChild as Text;
    document.getElementById('q')?.focus();
    document.getSelection()?.setBaseAndExtent(words, 1, words, 4);
    const { handle, find } = open();
    document.getSelection()?.selectAllChildren(find('h1'));
    handle.close();
    expect(document.getSelection()?.toString()).toBe('里有一');
    expect(document.activeElement?.id).toBe('q');
  });

  test('hears no key, no copy and no context menu', () => {
    const heard = vi.fn((event: Event) => event.preventDefault());
    const { document } = world;
    for (const type of ['keydown', 'copy', 'contextmenu', 'selectstart', 'wheel', 'click']) {
      document.addEventListener(type, heard);
      if (type !== 'click') document.addEventListener(type, heard, true);
    }
    const { find, handle } = open();
    for (const type of ['copy', 'contextmenu', 'selectstart', 'wheel', 'click']) {
      const event = new world.Event(type, { bubbles: true, composed: true, cancelable: true });
      find('h1').dispatchEvent(event);
      expect(event.defaultPrevented, type).toBe(false);
    }
    press('x');
    press('x', find('h1'));
    expect(heard).not.toHaveBeenCalled();
    handle.close();
    press('x');
    expect(heard).toHaveBeenCalled();
  });

  test('may remove the reader once; then it is gone for good, and says so', async () => {
    const before = world.document.documentElement.outerHTML;
    const onRemoved = vi.fn();
    const { onClose, find } = open({ onRemoved });
    const host = world.document.documentElement.lastElementChild as Element;
    host.remove();
    await settle();
    expect(host.isConnected).toBe(true);
    expect(find('h1').textContent).toContain('管护工作');
    host.remove();
    await settle();
    expect(host.isConnected).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onRemoved).toHaveBeenCalledTimes(1);
    const notice = roots.at(-1) as ShadowRoot;
    expect(notice.textContent).toContain('网页一再把阅读视图拿掉');
    notice.host.remove();
    expect(world.document.documentElement.outerHTML).toBe(before);
  });

  test.each(['aria-hidden', 'hidden', 'inert', 'style', 'role'])('may set %s on it once', async (name) => {
    const { onClose } = open();
    const host = world.document.documentElement.lastElementChild as Element;
    host.setAttribute(name, 'true');
    await settle();
    expect(host.getAttributeNames()).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    host.setAttribute(name, 'true');
    await settle();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('may not move it elsewhere; marks that harm nothing stay', async () => {
    const { onClose } = open();
    const host = world.document.documentElement.lastElementChild as Element;
    world.document.body.append(host);
    await settle();
    expect(host.parentNode).toBe(world.document.documentElement);
    for (let n = 0; n < 3; n++) host.setAttribute('data-marked', String(n));
    await settle();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('that starts itself anew leaves no dead buttons behind', async () => {
    const { onClose } = open();
    // document.open() takes the listeners away; jsdom does so only in the document's own nodes.
    const host = world.document.documentElement.lastElementChild as Element;
    const root = roots.at(-1) as ShadowRoot;
    vi.spyOn(root, 'dispatchEvent').mockReturnValue(true);
    host.remove();
    await settle();
    expect(host.isConnected).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('what plays on the page', () => {
  function films() {
    const { HTMLMediaElement } = world;
    const playing = new Set<Element>();
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
      playing.delete(this);
    });
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
      playing.add(this);
      this.dispatchEvent(new world.Event('play'));
    });
    vi.spyOn(HTMLMediaElement.prototype, 'paused', 'get').mockImplementation(function (
      this: HTMLMediaElement,
    ) {
      return !playing.has(this);
    });
    const film = (document: Document) => document.body.appendChild(document.createElement('video'));
    return { playing, film };
  }

  test('is paused while the reader is there, and goes on after it', async () => {
    const { playing, film } = films();
    const [one, silent] = [film(world.document), film(world.document)];
    playing.add(one);
    const { handle } = open();
    expect(playing.has(one)).toBe(false);
    handle.close();
    expect(playing.has(one)).toBe(true);
    expect(playing.has(silent)).toBe(false);
  });

  test('and what the page starts meanwhile waits too', async () => {
    const { playing, film } = films();
    const late = film(world.document);
    const { handle } = open();
    await late.play();
    expect(playing.has(late)).toBe(false);
    handle.close();
    expect(playing.has(late)).toBe(true);
  });
});

test('a page that removes everything takes the reader along, without a word', async () => {
  const complaints = vi.fn();
  world.addEventListener('error', complaints);
  const { onClose } = open();
  world.document.documentElement.remove();
  await settle();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(complaints).not.toHaveBeenCalled();
});

describe('the size of the type', () => {
  test.each([
    ['A+', '放大字号', 22],
    ['A−', '缩小字号', 18],
    ['小', '小', 17],
    ['大', '大', 24],
  ])('%s', async (_, name, px) => {
    const { button, find, onPreferences } = open();
    button(name).click();
    await settle();
    expect(find('.reader').style.getPropertyValue('--size')).toBe(`${px}px`);
    expect(onPreferences.mock.calls).toEqual([[{ fontSize: px }]]);
  });

  test('ends at 14 and at 48', async () => {
    const { button, onPreferences, handle } = open({ preferences: { fontSize: 47 } });
    button('放大字号').click();
    await settle();
    button('放大字号').click();
    press('+');
    await settle();
    expect(onPreferences.mock.calls).toEqual([[{ fontSize: 48 }]]);
    handle.setPreferences({ fontSize: 3 });
    handle.setPreferences({ fontSize: 14 });
    await settle();
    press('-');
    expect(onPreferences.mock.calls).toEqual([[{ fontSize: 48 }]]);
  });

  test('follows + − 0, but not with Ctrl', async () => {
    const { onPreferences } = open();
    for (const key of ['+', '-', '-', '0']) {
      expect(press(key).defaultPrevented).toBe(true);
      await settle();
    }
    expect(onPreferences.mock.calls.map(([c]) => c.fontSize)).toEqual([22, 20, 18, 20]);
    const zoom = new world.KeyboardEvent('keydown', {
      key: '+',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    world.document.body.dispatchEvent(zoom);
    expect(zoom.defaultPrevented).toBe(false);
  });
});

describe('Esc', () => {
  test('closes the menu first, then the reader, once', async () => {
    const { button, find, onClose, handle } = open({ onExport: () => {} });
    button('导出').click();
    await settle();
    expect(find('.formats')).not.toBeNull();
    press('Escape');
    await settle();
    expect(find('.formats')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    handle.close();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('made up by the page is not obeyed', () => {
    const onClose = vi.fn();
    openReader({ article: sampleArticle(), bodyOf, onPreferences() {}, onClose }, world);
    press('Escape');
    press('Escape', world.document.documentElement.lastElementChild as Element);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('Tab', () => {
  test.each([
    ['from the last control to the first', false, '.original a', '关闭阅读视图'],
    ['from the first to the last', true, '.bar-start button', null],
    ['from nowhere to the first', false, null, '关闭阅读视图'],
  ])('goes %s', (_, shiftKey, from, to) => {
    const { find, root } = open();
    if (from) find(from).focus();
    else (root.activeElement as HTMLElement).blur();
    const tab = new world.KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
    world.document.body.dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(true);
    if (to) expect(root.activeElement?.getAttribute('aria-label')).toBe(to);
    else expect(root.activeElement).toBe(find('.original a'));
  });

  test('in between is left to the browser', () => {
    const { find } = open();
    find('.file').focus();
    expect(press('Tab').defaultPrevented).toBe(false);
  });
});
