import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Preferences } from '../../../src/preferences/index.ts';
import { getPreferences, setPreferences, watchPreferences } from '../../../src/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing stored: the defaults', async () => {
  expect(await getPreferences()).toEqual(DEFAULTS);
});

test.each([
  ['fontSize', ['22', 13, 49, 20.5, null, {}]],
  ['lineHeight', [1.3, 3, Number.NaN, '1.8']],
  ['paragraphSpacing', [-0.1, 2.1]],
  ['measure', [30, 0, '36']],
  ['indent', ['yes', 1]],
  ['letterSpacing', [0.3, -1]],
  ['alignment', ['centre', null]],
  ['face', ['comic', 0]],
  ['theme', ['pink', 'Dark']],
  ['elder', [1]],
  ['speechRate', [0, 3]],
  ['speechVoices', [[], 'x', { zh: 1 }, null]],
] as [keyof Preferences, unknown[]][])(
  'a stored %s that makes no sense costs no other',
  async (key, values) => {
    for (const value of values) {
      await fakeBrowser.storage.local.set({ [key]: value, outline: false });
      expect(await getPreferences(), String(value)).toEqual({ ...DEFAULTS, outline: false });
    }
  },
);

test.each([
  { fontSize: 14 },
  { fontSize: 48, lineHeight: 2.2 },
  { theme: 'sepia', face: 'kai', measure: 28 },
  { speechVoices: { zh: 'voice-1' } },
] as Partial<Preferences>[])('%j is remembered', async (change) => {
  await setPreferences(change);
  expect(await getPreferences()).toEqual({ ...DEFAULTS, ...change });
});

test('what is outside the limits is not stored', async () => {
  await setPreferences({ fontSize: 30 });
  await expect(setPreferences({ fontSize: 60 })).rejects.toThrow(RangeError);
  expect((await getPreferences()).fontSize).toBe(30);
});

test('changes are told until nobody listens', async () => {
  const told = vi.fn();
  const stop = watchPreferences(told);
  await setPreferences({ fontSize: 24 });
  stop();
  await setPreferences({ fontSize: 26 });
  expect(told.mock.calls).toEqual([[{ fontSize: 24 }]]);
});
