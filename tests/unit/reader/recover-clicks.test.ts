import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverClicks } from '../../../src/reader/frame/recover-clicks.ts';

const world = new JSDOM('').window as unknown as Window & typeof globalThis;
let button: HTMLButtonElement;
let clicks: number;
let tell: (event: Event) => void;

beforeEach(() => {
  vi.useFakeTimers();
  world.setTimeout = globalThis.setTimeout as never;
  const host = world.document.body.appendChild(world.document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  button = root.appendChild(world.document.createElement('button'));
  // The mouse stays where it pressed.
  vi.spyOn(button, 'matches').mockReturnValue(true);
  clicks = 0;
  tell = recoverClicks(root, world);
  button.addEventListener('click', () => {
    clicks += 1;
  });
});
afterEach(() => {
  vi.useRealTimers();
  world.document.body.replaceChildren();
});

/** What the page lets us hear of the pointer. */
const pointer = (type: 'pointerdown' | 'pointerup') => {
  button.addEventListener(type, tell, { once: true });
  button.dispatchEvent(new world.MouseEvent(type, { button: 0 }));
};
const animation = (type: 'animationstart' | 'animationcancel') =>
  button.dispatchEvent(
    Object.assign(new world.Event(type, { bubbles: true }), { animationName: 'qingdu-pressed' }),
  );
const click = () => button.dispatchEvent(new world.MouseEvent('click', { bubbles: true, composed: true }));
const steps = { pointer, animation, click, wait: (ms: number) => vi.advanceTimersByTime(ms) };

test.each<[what: string, times: number, run: (s: typeof steps) => void]>([
  [
    'an ordinary click',
    1,
    (s) => {
      s.pointer('pointerdown');
      s.animation('animationstart');
      s.pointer('pointerup');
      s.click();
      s.animation('animationcancel');
    },
  ],
  [
    'a click that is over before the browser draws its press',
    1,
    (s) => {
      s.pointer('pointerdown');
      s.pointer('pointerup');
      s.click();
      s.animation('animationstart');
      s.wait(20);
      s.animation('animationcancel');
    },
  ],
  [
    'the same where the page lets only clicks through',
    1,
    (s) => {
      s.click();
      s.animation('animationstart');
      s.animation('animationcancel');
    },
  ],
  [
    'a click that the page swallows',
    1,
    (s) => {
      s.pointer('pointerdown');
      s.pointer('pointerup');
    },
  ],
  [
    'a click that the page swallows, and its press too',
    1,
    (s) => {
      s.animation('animationstart');
      s.animation('animationcancel');
    },
  ],
  [
    'a tap whose click comes late',
    1,
    (s) => {
      s.pointer('pointerdown');
      s.pointer('pointerup');
      s.wait(300);
      s.click();
    },
  ],
  [
    'two clicks, each late',
    2,
    (s) => {
      for (const _ of [1, 2]) {
        s.pointer('pointerdown');
        s.pointer('pointerup');
        s.wait(300);
        s.click();
      }
    },
  ],
  ['a press that is still held', 0, (s) => s.pointer('pointerdown')],
])('%s counts %i times', (_what, times, run) => {
  run(steps);
  vi.advanceTimersByTime(1_000);
  expect(clicks).toBe(times);
});
