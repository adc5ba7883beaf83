import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] as string, m[2] as string]));

const light = colours(lightCss);
const themes = { light, dark: new Map([...light, ...colours(darkCss)]) };

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
  ['on-accent', 'accent', 4.5],
  ['ok', 'paper', 4.5],
  ['ok', 'raised', 4.5],
  ['ok', 'sunken', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['ink', 'warn-soft', 7],
  ['focus', 'paper', 3],
  ['focus', 'raised', 3],
  ['focus', 'sunken', 3],
  ['line-strong', 'paper', 3],
  ['line-strong', 'sunken', 3],
];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(PAIRS)('%s on %s is at least %s:1', (text, ground, least) => {
    expect(contrast(theme.get(text) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('the dark theme gives every colour anew', () => {
  expect([...colours(darkCss).keys()].sort()).toEqual([...light.keys()].sort());
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#777777', 1],
])('the measure itself: %s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});
