import { describe, expect, test } from 'vitest';
import { DEFAULTS, FACES, type Preferences, sizeOf } from '../../../src/preferences/index.ts';
import { placeOf } from '../../../src/reader/bar/place.ts';
import { faceStack } from '../../../src/reader/display/faces.ts';
import { readerStyle } from '../../../src/reader/view/reader-style.ts';

const styleOf = (change: Partial<Preferences>, pageFont?: string) =>
  readerStyle({ ...DEFAULTS, ...change }, pageFont);

describe('each preference is a custom property', () => {
  test.each<[Partial<Preferences>, string, string]>([
    [{ fontSize: 26 }, '--size', '26px'],
    [{ fontSize: 18, elder: true }, '--size', '24px'],
    [{ fontSize: 30, elder: true }, '--size', '30px'],
    [{ lineHeight: 2.2 }, '--leading', '2.2'],
    [{ paragraphSpacing: 1.6 }, '--between', '1.6em'],
    [{ measure: 28 }, '--measure', 'calc(28 * var(--size) * 1)'],
    // As many characters as were asked for, however far apart.
    [{ measure: 28, letterSpacing: 0.1 }, '--measure', 'calc(28 * var(--size) * 1.1)'],
    [{ letterSpacing: 0.1 }, '--tracking', '0.1em'],
    [{ letterSpacing: 0.1 }, '--indent', '2.2em'],
    [{ indent: false }, '--indent', '0'],
    [{ alignment: 'justify' }, '--align', 'justify'],
    [{ face: 'hei' }, '--face', 'var(--ui)'],
  ])('%o: %s is %s', (change, name, value) => {
    expect(styleOf(change)[name]).toBe(value);
    const isDefault = styleOf({})[name] === value;
    expect(isDefault).toBe('face' in change);
  });
});

describe('type faces', () => {
  const systems = {
    song: ['Songti SC', 'SimSun', 'Noto Serif CJK SC'],
    kai: ['Kaiti SC', 'KaiTi', 'LXGW WenKai'],
    fangsong: ['STFangsong', 'FangSong', 'Zhuque Fangsong'],
  } as const;
  test.each(Object.entries(systems))('%s has one for macOS, for Windows and a free one', (face, names) => {
    const stack = faceStack(face as keyof typeof systems).split(/,\s*/);
    for (const name of names) expect(stack.map((part) => part.replaceAll('"', ''))).toContain(name);
    expect(stack.at(-1)).toBe('serif');
  });

  test.each(['song', 'kai', 'fangsong'] as const)(
    '%s: before the typewriter letters of Windows stand matching ones, and after no Latin face the Chinese',
    (face) => {
      const stack = faceStack(face);
      const [windows = ''] = /SimSun|KaiTi|FangSong\b(?! SC)/.exec(stack.replace('"Kaiti SC"', '')) ?? [];
      expect(stack.indexOf('"Qingdu Latin"')).toBeGreaterThan(-1);
      expect(stack.indexOf('"Qingdu Latin"')).toBeLessThan(stack.lastIndexOf(windows));
      expect(stack).not.toMatch(/Times|Georgia|Arial/);
    },
  );

  test.each([
    ['"Microsoft YaHei", Arial', '"Microsoft YaHei", Arial, var(--ui)'],
    [undefined, 'var(--ui)'],
    ['x'.repeat(501), 'var(--ui)'],
  ])('the page’s own, %s', (pageFont, stack) => {
    expect(faceStack('page', pageFont)).toBe(stack);
  });

  test('every face is one of its own', () => {
    expect(new Set(FACES.map((face) => faceStack(face, 'Arial'))).size).toBe(FACES.length);
  });
});

test.each([
  [20, false, 20],
  [20, true, 24],
  [48, true, 48],
])('a size of %s px, elder %s, shows as %s', (fontSize, elder, shown) => {
  expect(sizeOf({ fontSize, elder })).toBe(shown);
});

test.each([
  ['speech', 'wide', false, 'wide'],
  ['speech', 'wide', true, 'bar'],
  ['speech', 'more', true, 'bar'],
  ['display', 'bar', true, 'wide'],
  ['find', 'wide', true, 'more'],
  ['help', 'more', true, 'more'],
  ['more', 'bar', true, 'bar'],
  ['outline', 'bar', false, 'bar'],
] as const)('%s, meant for %s, elder %s: its button is in %s', (name, button, elder, place) => {
  expect(placeOf({ name, button }, elder)).toBe(place);
});
