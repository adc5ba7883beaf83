// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle, type ReaderOptions } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';
import { fakeEngine } from './speech-engine.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const MANDARIN = { name: '普通话', voiceURI: 'm', lang: 'zh-CN', localService: true, default: true };
const ONLINE = { name: '云声', voiceURI: 'o', lang: 'zh-CN', localService: false, default: false };
const ENGLISH = { name: 'English', voiceURI: 'e', lang: 'en-US', localService: true, default: false };

/** In steps, so that on a busy machine too everything that waits in line has its turn. */
const settle = async (ms = 150) => {
  for (let passed = 0; passed < ms; passed += 15) await new Promise((done) => setTimeout(done, 15));
};
let reader: ReaderHandle | undefined;
let engine: ReturnType<typeof fakeEngine>;

/** jsdom has neither speech nor a layout. */
function haveVoices(...voices: (typeof MANDARIN)[]) {
  const { world } = engine;
  Object.assign(world.speechSynthesis, {
    getVoices: () => voices,
    addEventListener() {},
    removeEventListener() {},
  });
  vi.stubGlobal('speechSynthesis', world.speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', world.SpeechSynthesisUtterance);
}

beforeEach(() => {
  engine = fakeEngine();
  Element.prototype.scrollTo = () => {};
  Object.assign(Range.prototype, {
    getBoundingClientRect: () => new DOMRect(0, 0, 10, 10),
    getClientRects: () => [new DOMRect(0, 0, 60, 20), new DOMRect(60, 2, 30, 16), new DOMRect(0, 30, 40, 20)],
  });
});
afterEach(async () => {
  reader?.close();
  document.body.replaceChildren();
  // Effects end after the next frame.
  await settle(120);
  vi.unstubAllGlobals();
});

async function open(options: Partial<ReaderOptions> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const onPreferences = vi.fn();
  reader = mountReader(place, { article: sampleArticle(), onPreferences, ...options });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLButtonElement>('.speech button')].find(
      (b) => (b.getAttribute('aria-label') ?? b.textContent) === name,
    ) as HTMLButtonElement;
  const toggle = () => root.querySelector<HTMLElement>('.anchor[data-panel=speech] button')?.click();
  const press = async (name: string) => {
    button(name).click();
    await settle();
  };
  toggle();
  await settle();
  return {
    root,
    button,
    press,
    toggle,
    onPreferences,
    words: () => root.querySelector('.speech-words')?.textContent,
  };
}

describe('where nothing can be read aloud', () => {
  test.each<[string, () => void, string]>([
    ['no speech at all', () => {}, '这个浏览器没有朗读功能'],
    ['no voices', () => haveVoices(), '没有朗读用的声音'],
    ['none for this language', () => haveVoices(ENGLISH), '没有能读“中文”的声音'],
  ])('%s: says why', async (_, prepare, words) => {
    prepare();
    const { root, button } = await open();
    await settle(1600);
    expect(root.querySelector('.speech-words')?.textContent).toContain(words);
    for (const name of ['朗读', '上一句', '下一句']) expect(button(name).disabled, name).toBe(true);
    expect(engine.said).toEqual([]);
    expect(root.activeElement).toBe(button('结束朗读'));
  });
});

describe('reading aloud', () => {
  test('begins with the title and goes on through the text, with a mark under the sentence', async () => {
    haveVoices(ENGLISH, MANDARIN);
    const before = '村道';
    const { root, button } = await open();
    const html = root.querySelector('.body')?.innerHTML;
    expect(engine.texts()).toEqual(['关于做好乡村公共设施管护工作的通知']);
    expect(engine.last().voice).toBe(MANDARIN);
    expect(button('暂停')).toBeDefined();
    // Three boxes of two lines are two marks.
    expect(root.querySelectorAll('.speech-marks span')).toHaveLength(2);
    for (let i = 0; i < 6; i += 1) engine.end();
    await settle(10);
    expect(engine.texts().slice(1)).toEqual([
      '各乡镇人民政府：',
      '一、总体要求',
      '先把底数摸清，再把责任落到人，见上文和细则。',
      '责任划分',
      '道路',
      '青禾县人民政府办公室',
    ]);
    expect(root.querySelector('.body')?.innerHTML).toBe(html);
    engine.end();
    await settle(10);
    expect(root.querySelectorAll('.speech-marks span')).toHaveLength(0);
    expect(button('朗读')).toBeDefined();
    expect(engine.texts().join('')).not.toContain(before);
  });

  test('pauses, goes on, and skips', async () => {
    haveVoices(MANDARIN);
    const { press, button } = await open();
    await press('下一句');
    await press('暂停');
    expect(button('继续')).toBeDefined();
    await press('继续');
    await press('上一句');
    expect(engine.texts().slice(1)).toEqual([
      '各乡镇人民政府：',
      '各乡镇人民政府：',
      '关于做好乡村公共设施管护工作的通知',
    ]);
  });

  test('at the chosen pace and with the chosen voice, which are remembered', async () => {
    haveVoices(MANDARIN, ONLINE);
    const { root, press, onPreferences, words } = await open();
    await press('读快一点');
    expect(engine.said.at(-1)?.rate).toBe(1.25);
    const select = root.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map((o) => o.textContent)).toEqual(['普通话', '云声（联网）']);
    select.value = 'o';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(engine.said.at(-1)?.voice).toBe('云声');
    expect(words()).toContain('会传到它的服务器');
    expect(onPreferences.mock.calls).toEqual([[{ speechRate: 1.25 }], [{ speechVoices: { zh: 'o' } }]]);
  });

  test('sends nothing to a server before the user asked for it', async () => {
    haveVoices(ONLINE);
    const { press } = await open();
    expect(engine.said).toEqual([]);
    await press('朗读');
    expect(engine.said).toHaveLength(1);
  });

  test('says what went wrong', async () => {
    haveVoices(MANDARIN);
    const { words, button } = await open();
    engine.fail('not-allowed');
    await settle();
    expect(words()).toBe('浏览器没有让它出声。请再点一次“继续”。');
    expect(button('继续')).toBeDefined();
  });

  test.each<[string, (toggle: () => void) => void]>([
    ['the panel closes', (toggle) => toggle()],
    ['the reader closes', () => reader?.close()],
    ['the page is left', () => void window.dispatchEvent(new Event('pagehide'))],
  ])('falls silent when %s', async (_, end) => {
    haveVoices(MANDARIN);
    const { toggle, root } = await open();
    expect(engine.calls.cancel).toBe(0);
    end(toggle);
    await settle();
    expect(engine.calls.cancel).toBe(1);
    expect(root.querySelectorAll('.speech-marks span')).toHaveLength(0);
    expect(engine.said).toHaveLength(1);
  });

  test('pauses in a tab that is not seen', async () => {
    haveVoices(MANDARIN);
    const { button } = await open();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(button('继续')).toBeDefined();
  });

  test('begins where something is selected', async () => {
    haveVoices(MANDARIN);
    const { root, press, toggle } = await open();
    toggle();
    await settle();
    const heading = root.querySelector('h2')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(heading, 2);
    range.setEnd(heading, 4);
    Object.assign(root, { getSelection: () => ({ rangeCount: 1, getRangeAt: () => range }) });
    engine.said.length = 0;
    toggle();
    await settle();
    expect(engine.texts()).toEqual(['一、总体要求']);
    await press('暂停');
  });
});
