// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const settle = (ms = 60) => new Promise((done) => setTimeout(done, ms));
const HTML = `<p>先修路。</p>
  <p><img src="https://www.qinghe.gov.cn/a.png" alt="村道"></p><p class="centered">图1 村道走向</p>
  <figure><img src="https://www.qinghe.gov.cn/b.png" alt="水渠"><figcaption>水渠全景</figcaption></figure>
  <p><a href="https://www.qinghe.gov.cn/c.jpg"><img src="https://www.qinghe.gov.cn/c.png" alt="食堂"></a></p>
  <p><a href="https://www.qinghe.gov.cn/list"><img src="https://www.qinghe.gov.cn/d.png" alt="专题"></a></p>
  <p><img src="https://www.qinghe.gov.cn/e.png" alt="图标"></p>
  <table><caption>账目</caption><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td id="二">2</td></tr></table>`;

let reader: ReaderHandle | undefined;
let root: ShadowRoot;
const find = (css: string) => root.querySelector<HTMLElement>(css) as HTMLElement;
const press = async (key: string, on: Element = find('main')) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  await settle();
  return event;
};
const img = (name: string) => find(`.body img[src$="/${name}.png"]`) as HTMLImageElement;
const shown = () => find('.stage img')?.getAttribute('src')?.slice(-5);

beforeEach(async () => {
  // jsdom has the element without its top layer, and no layout.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  const place = document.createElement('div');
  document.body.append(place);
  reader = mountReader(place, {
    article: sampleArticle({ html: HTML }),
    onPreferences() {},
    onClose: () => closed(),
  });
  root = place.firstElementChild?.shadowRoot as ShadowRoot;
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const size = name === 'e' ? 40 : 900;
    Object.defineProperties(img(name), { naturalWidth: { value: size }, naturalHeight: { value: size } });
    img(name).dispatchEvent(new Event('load'));
  }
  await settle(120);
});
const closed = vi.fn();
afterEach(async () => {
  reader?.close();
  document.body.replaceChildren();
  closed.mockReset();
  await settle(120);
});

describe('pictures', () => {
  test('are buttons, but for icons and those that are links', () => {
    const isButton = (name: string) =>
      img(name).getAttribute('role') === 'button' && img(name).tabIndex === 0;
    expect(['a', 'b', 'c', 'd', 'e'].map(isButton)).toEqual([true, true, false, false, false]);
    expect(img('a').getAttribute('aria-label')).toBe('放大：村道');
  });

  test('open in a window of their own, with their caption', async () => {
    img('a').click();
    await settle();
    expect(find('dialog.layer').getAttribute('aria-label')).toBe('图1 村道走向');
    expect(find('.layer-foot p').textContent).toBe('图1 村道走向1 / 3');
    expect(shown()).toBe('a.png');
  });

  test.each(['Enter', ' '])('by keyboard, %j', async (key) => {
    img('b').focus();
    expect((await press(key)).defaultPrevented).toBe(true);
    expect(find('.layer-foot p').textContent).toBe('水渠全景2 / 3');
  });

  test('a link to the picture itself opens it here, any other link stays one', async () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    img('c').dispatchEvent(click);
    await settle();
    expect([click.defaultPrevented, shown()]).toEqual([true, 'c.png']);
    await press('Escape');
    const other = new MouseEvent('click', { bubbles: true, cancelable: true });
    img('d').dispatchEvent(other);
    await settle();
    expect([other.defaultPrevented, shown()]).toEqual([false, undefined]);
  });

  test('the others follow, and stop at the ends', async () => {
    img('a').click();
    await settle();
    await press('ArrowRight');
    await press('PageDown');
    await press('PageDown');
    expect(shown()).toBe('c.png');
    expect(find('[aria-label="下一张"]').getAttribute('aria-disabled')).toBe('true');
    find('[aria-label="上一张"]').click();
    await settle();
    expect(shown()).toBe('b.png');
  });

  test('Esc closes only the picture, and gives the keyboard back', async () => {
    img('a').focus();
    img('a').click();
    await settle();
    await press('Escape');
    expect(find('dialog.layer')).toBeNull();
    expect(closed).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(img('a'));
    await press('Escape');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('letters mean nothing to the reader behind', async () => {
    img('a').click();
    await settle();
    await press('s');
    await press('+');
    expect(find('[data-panel=speech].strip-panel')).toBeNull();
    expect(find('.reader').style.getPropertyValue('--size')).toBe('20px');
  });

  test('can be zoomed, by buttons, keys and wheel', async () => {
    img('a').click();
    await settle();
    const stage = find('.stage');
    Object.defineProperties(stage, { clientWidth: { value: 450 }, clientHeight: { value: 900 } });
    Object.assign(root, { elementFromPoint: () => stage });
    const inside = find('.stage img');
    Object.defineProperties(inside, { naturalWidth: { value: 900 }, naturalHeight: { value: 900 } });
    inside.dispatchEvent(new Event('load'));
    await settle();
    const scale = () => find('.layer-tools output').textContent;
    const pressed = () => [...root.querySelectorAll('.layer [aria-pressed=true]')].map((b) => b.textContent);
    expect([scale(), pressed()]).toEqual(['50%', ['适合窗口']]);
    find('[aria-label="放大"].icon').click();
    await settle();
    expect(scale()).toBe('70%');
    await press('1');
    expect([scale(), pressed(), inside.style.width]).toEqual(['100%', ['原大'], '900px']);
    await press('ArrowRight');
    expect(inside.style.transform).toContain('translate(-80px');
    stage.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, bubbles: true, composed: true }));
    await settle();
    expect(scale()).toBe('138%');
    await press('0');
    expect(scale()).toBe('50%');
  });
});

test('a table opens in a window of its own, with larger type and its first column kept', async () => {
  const button = document.createElement('button');
  button.className = 'table-open';
  find('.table-frame').prepend(button);
  button.click();
  await settle();
  const stage = find('.table-stage');
  expect(stage.getAttribute('aria-label')).toBe('账目');
  expect(stage.querySelector('thead')?.textContent).toBe('甲乙');
  expect([...stage.querySelectorAll('.lead')].map((e) => e.textContent)).toEqual(['甲', '1']);
  expect(stage.style.fontSize).toBe('17px');
  find('.layer [aria-label="放大"]').click();
  [...root.querySelectorAll<HTMLElement>('.layer button')].find((b) => b.textContent === '固定首列')?.click();
  await settle();
  expect([stage.style.fontSize, stage.classList.contains('leads')]).toEqual(['19px', true]);
  await press('Escape');
  expect(find('dialog.layer')).toBeNull();
});
