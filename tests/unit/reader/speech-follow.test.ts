// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { createFollower } from '../../../src/reader/speech/follow.ts';

/** A window of 1000 px onto a text, and sentences in it that stay where they are. */
function view(reducedMotion = false) {
  const scroller = document.createElement('main');
  scroller.getBoundingClientRect = () => new DOMRect(0, 100, 500, 1000);
  scroller.scrollTop = 3000;
  const scrollTo = vi.fn();
  scroller.scrollTo = scrollTo;
  const world = { matchMedia: () => ({ matches: reducedMotion }) } as unknown as Window & typeof globalThis;
  let top = 0;
  const range = (at: number, height = 30) =>
    ({ getBoundingClientRect: () => new DOMRect(0, at - top, 400, height) }) as unknown as Range;
  const scrollBy = (px: number) => {
    top += px;
  };
  return { ...createFollower(scroller, world), scrollTo, range, scrollBy };
}

describe('scrolling along', () => {
  test.each<[string, number, number, number | undefined]>([
    ['a sentence in view stays', 500, 30, undefined],
    ['one at the lower edge is brought up to a third', 1080, 30, 3000 + 1080 - 100 - 1000 / 3],
    ['one above is brought down', -400, 30, 3000 - 400 - 100 - 1000 / 3],
    ['one too long for that begins higher', 900, 700, 3000 + 900 - 100 - 180],
  ])('%s', (_, at, height, top) => {
    const { follow, range, scrollTo } = view();
    follow(range(at, height), false);
    if (top === undefined) expect(scrollTo).not.toHaveBeenCalled();
    else expect(scrollTo.mock.calls[0]?.[0].top).toBeCloseTo(top);
  });

  test('gently, or at once for those who asked for less motion', () => {
    const [gentle, still] = [view(), view(true)];
    for (const { follow, range } of [gentle, still]) follow(range(1090), false);
    expect(gentle.scrollTo.mock.calls[0]?.[0].behavior).toBe('smooth');
    expect(still.scrollTo.mock.calls[0]?.[0].behavior).toBe('instant');
  });

  test('leaves those alone who scrolled away, until they ask for a sentence', () => {
    const { follow, range, scrollTo, scrollBy } = view();
    follow(range(500), false);
    scrollBy(5000);
    follow(range(540), false);
    expect(scrollTo).not.toHaveBeenCalled();
    follow(range(580), true);
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });
});
