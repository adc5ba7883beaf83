import { describe, expect, test, vi } from 'vitest';
import { createHearing } from '../../../src/reader/view/hearing.ts';

const key = new Event('keydown');

describe('native events inside the reader', () => {
  test('go to the last who came, and further until one has dealt with it', () => {
    const { hear, tell } = createHearing();
    const told: string[] = [];
    hear('keydown', () => void told.push('first'));
    hear('wheel', () => void told.push('another type'));
    const stop = hear('keydown', () => {
      told.push('last');
      return true;
    });
    expect(tell(key)).toBe(true);
    stop();
    expect(tell(key)).toBe(false);
    expect(told).toEqual(['last', 'first']);
  });

  test('one may stop hearing while it hears', () => {
    const { hear, tell } = createHearing();
    const other = vi.fn();
    hear('keydown', other);
    const stop = hear('keydown', () => {
      stop();
      return undefined;
    });
    tell(key);
    expect(other).toHaveBeenCalledTimes(1);
  });
});
