import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor, waitLong } from '../../scripts/drive/index.ts';
import { openReader, save } from '../../scripts/open/use.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const PAGE = 'http://www.qinghe.gov.cn/ordinary.html';
const TITLE = '关于公布道路修缮进度的通知';

/** In our own page a test can put an engine of its own in the browser's place: it says what it is told, and ends at once. */
const FAKE = `() => {
  class Utterance extends EventTarget { constructor(text) { super(); this.text = text; } }
  window.said = [];
  const voice = { name: '普通话', voiceURI: 'm', lang: 'zh-CN', localService: true, default: true };
  let current;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    resume() {},
    get speaking() { return current !== undefined; },
    cancel() { current = undefined; window.said.push('cancel'); },
    speak(utterance) {
      current = utterance;
      window.said.push(utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('start')), 10);
      setTimeout(() => { if (current === utterance) { current = undefined; utterance.dispatchEvent(new Event('end')); } }, 120);
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}`;

/** In the page: the first element below \`root\` that fits, inside open shadow roots too. */
const DEEP = `const deep = (root, css) => root.querySelector(css) ?? [...root.querySelectorAll('*')].map((e) => e.shadowRoot && deep(e.shadowRoot, css)).find(Boolean) ?? null;`;

/** Beside the list there is room for the text and what is needed most; the rest is under 更多. */
async function readAloud(tab: Tab, texts: World['texts']): Promise<void> {
  await click(tab, texts('display.more'));
  await click(tab, { in: '.popover button', name: texts('speech.panel') });
}

describe.each(ENGINES)('reading aloud in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test('over a page: where there is no voice it says so, and leaves no trace', async () => {
    const tab = await world.browser.newTab(PAGE);
    const before = await tab.evaluateAsPage('() => document.documentElement.outerHTML');
    await openReader(world.browser, tab, world.texts);
    await tab.press('s');
    const words = await waitFor<string>(
      tab,
      '(root) => root.querySelector(".speech-words")?.textContent || undefined',
    );
    expect([world.texts('speech.noVoices'), world.texts('speech.unsupported')]).toContain(words);
    const disabled = '(root) => [...root.querySelectorAll(".speech-play button")].every((e) => e.disabled)';
    expect(await tab.evaluate(disabled)).toBe(true);
    expect(await violations(tab)).toEqual([]);
    await click(tab, world.texts('speech.end'));
    expect(await tab.evaluate('(root) => root.querySelector(".speech, .speech-marks span")')).toBeNull();
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    expect(await tab.evaluateAsPage('() => document.documentElement.outerHTML')).toBe(before);
    await tab.close();
  });

  test('in the library: sentence by sentence, each marked on its lines, the text left as it is', async () => {
    const source = await world.browser.newTab(PAGE);
    await openReader(world.browser, source, world.texts);
    await save(source, world.texts);
    const tab = await world.browser.extensionPage('library.html');
    await tab.show();
    await tab.evaluateAsPage(FAKE);
    await click(tab, { in: '[role=option]', name: TITLE });
    const said = () => tab.evaluateAsPage<string[]>('() => window.said');
    const html = () => tab.evaluate<string>(`(root) => { ${DEEP} return deep(root, '.body').innerHTML; }`);
    await waitFor(tab, `(root) => { ${DEEP} return deep(root, '.body p') !== null || undefined; }`);
    const before = await html();

    await readAloud(tab, world.texts);
    await waitFor(
      tab,
      `(root) => { ${DEEP} return deep(root, '.speech-marks span') !== null || undefined; }`,
    );
    await expect.poll(async () => (await said()).length).toBeGreaterThanOrEqual(3);
    expect((await said()).slice(0, 2)).toEqual([TITLE, expect.stringMatching(/^第1段：.*，$/)]);
    expect(await html()).toBe(before);

    await click(tab, world.texts('speech.pause'));
    const count = (await said()).length;
    const marked = await tab.evaluate<{ marks: number; under: boolean }>(`(root) => {
      ${DEEP}
      const layer = deep(root, '.speech-marks');
      const body = deep(root, '.body');
      const text = body.getBoundingClientRect();
      const boxes = [...layer.children].map((e) => e.getBoundingClientRect());
      return { marks: boxes.length, under: boxes.every((b) => b.left >= text.left - 3 && b.right <= text.right + 3 && b.width > 10 && b.height > 10) };
    }`);
    expect(marked.marks).toBeGreaterThan(1);
    expect(marked.under).toBe(true);
    await new Promise((done) => setTimeout(done, 600));
    expect(await said()).toHaveLength(count);

    await click(tab, world.texts('speech.resume'));
    await expect.poll(async () => (await said()).length).toBeGreaterThan(count);
    await click(tab, world.texts('speech.end'));
    await waitFor(tab, `(root) => { ${DEEP} return deep(root, '.speech-marks') === null || undefined; }`);
    await tab.close();
    await source.close();
  });

  test('and follows the reading as it goes down', async () => {
    const tab: Tab = await world.browser.extensionPage('library.html');
    await tab.show();
    await tab.evaluateAsPage(FAKE);
    await click(tab, { in: '[role=option]', name: TITLE });
    await readAloud(tab, world.texts);
    const inView = `(root) => {
      ${DEEP}
      const view = deep(root, '.scroller');
      const mark = deep(root, '.speech-marks span')?.getBoundingClientRect();
      const frame = view.getBoundingClientRect();
      return (view.scrollTop > 100 && mark && mark.top >= frame.top && mark.bottom <= frame.bottom) || undefined;
    }`;
    await waitLong(tab, 30_000, inView);
    await tab.close();
  });
});
