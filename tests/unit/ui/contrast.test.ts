import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../src/preferences/index.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');

/** What a rule declares: `name` without the dashes to value. @param opening its selector, up to the brace. */
function declared(opening: string, within = css): Map<string, string> {
  const at = within.indexOf(`${opening} {`);
  if (at < 0) throw new Error(`tokens.css has no rule for ${opening}`);
  const rule = within.slice(at, within.indexOf('}', at));
  return new Map(
    [...rule.matchAll(/(?:--)?([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] as string, m[2] as string]),
  );
}

const print = css.slice(css.indexOf('@media print'));
const themes = {
  light: declared(':root,\n.paper,\n[data-theme]'),
  dark: declared('[data-theme="dark"]'),
  'the system’s dark': declared('[data-theme="system"]'),
  sepia: declared('[data-theme="sepia"]'),
  green: declared('[data-theme="green"]'),
  contrast: declared('[data-theme="contrast"]'),
  print: declared('[data-theme][data-theme]', print),
};

/** [text or sign, what it stands on, least ratio]: WCAG 2.2 1.4.3, 1.4.6 for what is read for long, 1.4.11 for signs. */
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'sunken', 7],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'raised', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'sunken', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['ink', 'accent-soft', 7],
  ['on-accent', 'accent', 4.5],
  ['ok', 'paper', 4.5],
  ['ok', 'raised', 4.5],
  ['ok', 'sunken', 4.5],
  ['warn', 'paper', 4.5],
  ['warn', 'raised', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['ink', 'warn-soft', 7],
  ['ink', 'mark-yellow', 4.5],
  ['ink', 'mark-green', 4.5],
  ['ink', 'mark-blue', 4.5],
  ['ink', 'mark-red', 4.5],
  ['focus', 'paper', 3],
  ['focus', 'raised', 3],
  ['focus', 'sunken', 3],
  ['line-strong', 'paper', 3],
  ['line-strong', 'raised', 3],
  ['line-strong', 'sunken', 3],
];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(PAIRS)('%s on %s is at least %s:1', (text, ground, least) => {
    expect(contrast(theme.get(text) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });

  test('gives every colour, and tells the browser whether it is dark', () => {
    expect([...theme.keys()].sort()).toEqual([...themes.light.keys()].sort());
    const isDark = contrast(theme.get('paper') ?? '', '#ffffff') > 4;
    expect(theme.get('color-scheme')).toBe(isDark ? 'dark' : 'light');
  });
});

test('dark is the same whether the user or the system wants it', () => {
  expect(themes['the system’s dark']).toEqual(themes.dark);
});

test.each(THEMES)('%s, which can be chosen, is there', (theme) => {
  const isBase = theme === 'light';
  expect(css.includes(`[data-theme="${theme}"]`)).toBe(!isBase);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#777777', 1],
])('the measure itself: %s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});
