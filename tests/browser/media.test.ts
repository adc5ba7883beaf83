import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const layer = (tab: Tab) =>
  tab.evaluate<string | null>('(root) => root.querySelector("dialog.layer")?.ariaLabel ?? null');
const ready = '(root) => root.querySelector("img.enlarges") !== null || undefined';
const focused = (tab: Tab) => tab.evaluate<string>('(root) => root.activeElement?.getAttribute("alt") ?? ""');

/** Scrolls until the top of what `css` names is so many px below the top of the text's window. */
const scrollTo = (tab: Tab, css: string, top: number) =>
  tab.evaluate(
    `async (root) => {
      const view = root.querySelector(".scroller");
      const place = () => root.querySelector(${JSON.stringify(css)}).getBoundingClientRect().top - view.getBoundingClientRect().top;
      for (let i = 0; i < 8; i += 1) {
        view.scrollTop += place() - (${top});
        await new Promise((done) => setTimeout(done, 60));
      }
    }`,
  );

describe.each(ENGINES)('what is no running text, in %s', (engine) => {
  let world: World;
  let tab: Tab;

  beforeAll(async () => {
    world = await startWorld(engine);
    tab = await world.browser.newTab(`${SITE}/media.html`);
    await openReader(world.browser, tab, world.texts);
    await waitFor(tab, ready);
  });
  afterAll(async () => world?.end());

  test('a picture opens by a click, is zoomed by the wheel of its buttons, and Esc closes only it', async () => {
    await scrollTo(tab, 'img.enlarges', 100);
    await click(tab, { in: 'img.enlarges', name: '规划示意' });
    await waitFor(tab, '(root) => root.querySelector(".stage img")?.style.width || undefined');
    expect(await layer(tab)).toBe('图1　石桥镇村道走向');
    const scale = () => tab.evaluate<string>('(root) => root.querySelector(".layer output").textContent');
    const whole = await scale();
    expect(await violations(tab)).toEqual([]);
    await click(tab, { in: '.layer button', name: world.texts('media.larger') });
    expect(Number.parseFloat(await scale())).toBeGreaterThan(Number.parseFloat(whole));
    await tab.press('0');
    expect(await scale()).toBe(whole);
    await tab.press('Escape');
    expect([await layer(tab), await focused(tab)]).toEqual([null, '规划示意']);
  });

  test('by keyboard too, and one goes on from picture to picture', async () => {
    await tab.evaluate('(root) => root.querySelector("img.enlarges").focus()');
    await tab.press('Enter');
    await waitFor(tab, '(root) => root.querySelector(".stage img")?.style.width || undefined');
    await click(tab, { in: '.layer button', name: world.texts('media.next') });
    await waitFor(tab, '(root) => root.querySelector(".stage img")?.alt === "路面断面" || undefined');
    await tab.press('Tab');
    const inside = await tab.evaluate<boolean>(
      '(root) => root.querySelector(".layer").contains(root.activeElement)',
    );
    expect(inside).toBe(true);
    await tab.press('Escape');
    expect([await layer(tab), await focused(tab)]).toEqual([null, '规划示意']);
  });

  test('the wheel zooms and a drag moves, though the page may not hear of either', async () => {
    await tab.evaluate('(root) => root.querySelector("img.enlarges").click()');
    await waitFor(tab, '(root) => root.querySelector(".stage img")?.style.width || undefined');
    const at = await tab.evaluate<{ zoomed: boolean; moved: boolean; clicked: boolean }>(`async (root) => {
      const stage = root.querySelector(".stage");
      const img = stage.querySelector("img");
      const box = stage.getBoundingClientRect();
      const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true, composed: true, pointerId: 1, button: 0, buttons: 1 };
      const wait = () => new Promise((done) => setTimeout(done, 60));
      const width = img.offsetWidth;
      stage.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -500 }));
      await wait();
      const zoomed = img.offsetWidth > width * 1.5;
      const before = img.getBoundingClientRect().left;
      stage.dispatchEvent(new PointerEvent("pointerdown", at));
      stage.dispatchEvent(new PointerEvent("pointermove", { ...at, clientX: at.clientX - 90 }));
      stage.dispatchEvent(new PointerEvent("pointerup", at));
      await wait();
      const moved = Math.abs(before - 90 - img.getBoundingClientRect().left) < 2;
      img.click();
      await wait();
      return { zoomed, moved, clicked: root.querySelector(".layer") === null };
    }`);
    expect(at).toEqual({ zoomed: true, moved: true, clicked: false });
    await tab.press('Escape');
    expect(await layer(tab)).toBeNull();
  });

  test('a wide table scrolls by itself, with its first column kept', async () => {
    await scrollTo(tab, '.table-frame', 60);
    await waitFor(tab, '(root) => root.querySelector(".table-frame.wide.leads.after") !== null || undefined');
    const kept = await tab.evaluate<{ moved: boolean; column: number; shadows: string }>(`async (root) => {
      const frame = root.querySelector(".table-frame");
      const box = frame.querySelector(".table");
      const last = frame.querySelector("tbody tr:last-child td:last-child");
      const before = last.getBoundingClientRect().left;
      box.scrollLeft = 400;
      await new Promise((done) => setTimeout(done, 120));
      return {
        moved: last.getBoundingClientRect().left < before - 300,
        column: Math.round(frame.querySelector("tbody .lead").getBoundingClientRect().left - box.getBoundingClientRect().left),
        shadows: frame.className,
      };
    }`);
    expect(kept).toMatchObject({ moved: true, column: 0 });
    expect(kept.shadows).toContain('before');
    const overflow = await tab.evaluate<number>(
      '(root) => ((e) => e.scrollWidth - e.clientWidth)(root.querySelector(".scroller"))',
    );
    expect(overflow).toBe(0);
  });

  test.each([
    ['of bold words, in the box that scrolls', 0],
    ['of two merged rows, at the edge of the window', 1],
  ])('the head %s, stays in sight', async (_, index) => {
    await tab.evaluate(
      `(root) => { for (const [i, f] of [...root.querySelectorAll(".table-frame")].entries()) f.id = "frame" + i; }`,
    );
    await scrollTo(tab, `#frame${index}`, -20);
    const top = await tab.evaluate<number>(`async (root) => {
      const frame = root.querySelector("#frame${index}");
      const box = frame.querySelector(".table");
      const view = root.querySelector(".scroller");
      if (frame.matches(".wide.tall")) box.scrollTop = 200;
      else view.scrollTop += 700;
      await new Promise((done) => setTimeout(done, 120));
      const edge = (frame.matches(".wide.tall") ? box : view).getBoundingClientRect().top;
      return Math.round(frame.querySelector("thead tr").getBoundingClientRect().top - edge);
    }`);
    expect(Math.abs(top)).toBeLessThanOrEqual(2);
  });

  test('a table opens in a window of its own', async () => {
    await scrollTo(tab, '.table-frame', 100);
    await click(tab, { in: '.table-open', name: '表1' });
    await waitFor(tab, '(root) => root.querySelector(".table-stage table") !== null || undefined');
    expect(await layer(tab)).toBe('表1　各乡镇村道修缮进度');
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    expect(await layer(tab)).toBeNull();
  });

  test('a note is shown beside its reference, within the window, and followed there and back', async () => {
    await scrollTo(tab, '.footnote-ref', 300);
    await click(tab, { in: '.footnote-ref', name: '[1]' });
    const box = await waitFor<{ words: string; inside: boolean }>(
      tab,
      `(root) => { const e = root.querySelector(".footnote"); if (!e) return; const b = e.getBoundingClientRect();
        return { words: e.textContent.trim(), inside: b.left >= 0 && b.right <= innerWidth && b.top >= 0 && b.bottom <= innerHeight }; }`,
    );
    expect(box).toEqual({ words: '丈量时沿路中线拉尺，弯道按弧长计算，误差不超过百分之一。', inside: true });
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    await tab.evaluate('(root) => root.querySelector(".footnote-ref").focus()');
    await tab.press('Enter');
    const place = '(root) => root.activeElement?.className';
    await expect.poll(() => tab.evaluate(place)).toBe('footnote-back');
    await tab.press('Enter');
    await expect.poll(() => tab.evaluate(place)).toContain('footnote-ref');
  });

  test('video and sound lead to the page they are on; a missing picture keeps its words', async () => {
    const found = await tab.evaluate<string[]>(
      '(root) => [...root.querySelectorAll(".media-card")].map((e) => e.getAttribute("aria-label") + " " + e.href)',
    );
    expect(found).toEqual([
      `修路的一天 · ${world.texts('media.watchThere')} ${SITE}/media.html`,
      `村民访谈 · ${world.texts('media.listenThere')} ${SITE}/media.html`,
    ]);
    const missing = await tab.evaluate<string>('(root) => root.querySelector(".missing").textContent');
    expect(missing).toContain('竣工照片');
    const playing = await tab.evaluate<number>('(root) => root.querySelectorAll("video, audio").length');
    expect(playing).toBe(0);
  });

  test('the line under the bar has come as far as the reading', async () => {
    const widths = await tab.evaluate<number[]>(`async (root) => {
      const view = root.querySelector(".scroller");
      const line = root.querySelector(".progress");
      const widths = [];
      for (const part of [0, 0.5, 1]) {
        view.scrollTop = (view.scrollHeight - view.clientHeight) * part;
        await new Promise((done) => setTimeout(done, 300));
        const { transform } = getComputedStyle(line, "::before");
        widths.push(transform === "none" ? 1 : Number(/matrix\\(([^,]+)/.exec(transform)[1]));
      }
      return widths;
    }`);
    expect(widths[0]).toBeCloseTo(0, 1);
    expect(widths[1]).toBeCloseTo(0.5, 1);
    expect(widths[2]).toBeCloseTo(1, 1);
  });

  test('none of it is wider than a window of 320 px', async () => {
    const wide = await tab.evaluate<string[]>(`async (root) => {
      const paper = root.querySelector(".paper");
      paper.style.width = "320px";
      await new Promise((done) => setTimeout(done, 300));
      const view = root.querySelector(".scroller");
      const over = view.scrollWidth > view.clientWidth ? ["the text"] : [];
      for (const e of root.querySelectorAll(".media-card, .table-frame, .body img, .missing"))
        if (e.getBoundingClientRect().right > 321) over.push(e.className);
      for (const e of root.querySelectorAll(".media-card"))
        if (e.firstElementChild.getBoundingClientRect().right > e.lastElementChild.getBoundingClientRect().left) over.push("poster over words");
      paper.style.width = "";
      return over;
    }`);
    expect(wide).toEqual([]);
  });

  test('and when the reader is closed nothing of it is left', async () => {
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    expect(await tab.evaluateAsPage('() => document.documentElement.children.length')).toBe(2);
  });
});
