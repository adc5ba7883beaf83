import { describe, expect, test } from 'vitest';
import { fitted, pan, type Scene, STEP, zoomTo } from '../../../src/reader/body/zoom.ts';

const scene = (width: number, height: number): Scene => ({
  stage: { width: 1000, height: 800 },
  picture: { width, height },
});
const LARGE = scene(2000, 1600);

describe('a picture on its stage', () => {
  test.each([
    ['a large one is made to fit', 4000, 1000, 0.25],
    ['a high one too', 100, 3200, 0.25],
    ['a small one is shown larger', 600, 400, 1000 / 600],
    ['but not as a blur', 100, 100, 2],
    ['one without size as it is', 0, 0, 2],
  ])('%s', (_, width, height, scale) => {
    expect(fitted(scene(width, height))).toEqual({ scale, x: 0, y: 0 });
  });

  test('zoomed, what is under the pointer stays there', () => {
    const view = zoomTo({ scale: 1, x: 0, y: 0 }, 2, LARGE, { x: 100, y: -50 });
    expect(view).toEqual({ scale: 2, x: -100, y: 50 });
  });

  test('is never smaller than the window or its own size, nor a blur', () => {
    expect(zoomTo(fitted(LARGE), 0.01, LARGE).scale).toBe(0.5);
    expect(zoomTo(fitted(LARGE), 100, LARGE).scale).toBe(8);
    expect(zoomTo({ scale: 2, x: 0, y: 0 }, 0.1, scene(300, 300)).scale).toBe(1);
  });

  test('there and back again is where it was', () => {
    const start = fitted(LARGE);
    const back = zoomTo(zoomTo(start, start.scale * STEP, LARGE), start.scale, LARGE);
    expect(back.scale).toBeCloseTo(start.scale);
    expect([back.x, back.y]).toEqual([0, 0]);
  });

  test('cannot be moved out of sight', () => {
    expect(pan({ scale: 1, x: 0, y: 0 }, 9000, -9000, LARGE)).toEqual({ scale: 1, x: 500, y: -400 });
    expect(pan(fitted(LARGE), 50, 50, LARGE)).toEqual({ scale: 0.5, x: 0, y: 0 });
  });
});
