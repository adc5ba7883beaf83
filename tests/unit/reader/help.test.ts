import { describe, expect, test, vi } from 'vitest';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));
// The styles of what panels.ts brings along.
const { panelsFor } = await import('../../../src/reader/view/panels.ts');
const { KEYS, shortcut } = await import('../../../src/reader/view/shortcuts.ts');
const { sampleArticle } = await import('./sample.ts');

const options = {
  article: sampleArticle(),
  onPreferences() {},
  onExport() {},
  onSave: async () => ({ ok: true }) as const,
};
const panels = panelsFor(options);
const press = (key: string, writing = false) =>
  shortcut({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }, panels, writing);

describe('keys', () => {
  test('no two mean the same key, and each means what its table says', () => {
    const keys = [...KEYS.flatMap((row) => row.keys), ...panels.flatMap(({ key }) => key ?? [])];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys: own, means } of KEYS) for (const key of own) expect(press(key)).toBe(means);
    for (const { key, name } of panels) if (key) expect(press(key.toUpperCase())).toEqual({ panel: name });
  });

  test.each([
    ['？', { panel: 'help' }],
    ['＋', 'larger'],
    ['－', 'smaller'],
    ['０', 'defaultSize'],
  ])('%s of a Chinese input method too', (key, meaning) => expect(press(key)).toEqual(meaning));

  test('in a field only Esc is ours', () => {
    expect(press('Escape', true)).toBe('escape');
    for (const key of ['?', '+', '0', 's']) expect(press(key, true)).toBeUndefined();
  });
});
