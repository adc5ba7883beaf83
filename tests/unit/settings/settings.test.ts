import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fontSize, get, set, watch } from '../../../src/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

test.each([[undefined], ['22'], [13], [49], [20.5], [null], [{}]])('stored %j falls back', async (stored) => {
  await fakeBrowser.storage.local.set({ fontSize: stored });
  expect(await get(fontSize)).toBe(20);
});

test.each([14, 20, 48])('%d px is remembered', async (px) => {
  await set(fontSize, px);
  expect(await get(fontSize)).toBe(px);
});

test('a size outside the limits is not stored', async () => {
  await set(fontSize, 30);
  await expect(set(fontSize, 60)).rejects.toThrow(RangeError);
  expect(await get(fontSize)).toBe(30);
});

test('changes are told until nobody listens', async () => {
  const told = vi.fn();
  const stop = watch(fontSize, told);
  await set(fontSize, 24);
  stop();
  await set(fontSize, 26);
  expect(told.mock.calls).toEqual([[24]]);
});
