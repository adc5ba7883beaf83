import { expect, test } from 'vitest';
import { addLatin } from '../../../src/reader/display/latin.ts';

interface Made {
  name: string;
  source: string;
  unicodeRange: string;
}

/** A world with a font set, as jsdom has none. */
function worldWith(fonts: Set<unknown>) {
  class FontFace implements Made {
    readonly name: string;
    readonly source: string;
    readonly unicodeRange: string;
    constructor(name: string, source: string, { unicodeRange }: { unicodeRange: string }) {
      this.name = name;
      this.source = source;
      this.unicodeRange = unicodeRange;
    }
  }
  return { document: { fonts }, FontFace } as unknown as Window & typeof globalThis;
}

test('is added from the system, and taken away without a trace', () => {
  const fonts = new Set<Made>();
  const remove = addLatin(worldWith(fonts));
  const [face] = fonts;
  expect(face?.name).toBe('Qingdu Latin');
  expect(face?.source).toContain('local("Times New Roman")');
  expect(face?.source).not.toContain('url(');
  remove();
  expect(fonts.size).toBe(0);
});

test.each([
  ['A', true],
  ['z', true],
  ['0', true],
  ['%', true],
  ['é', true],
  ['“', false],
  ['”', false],
  ['—', false],
  ['…', false],
  ['·', false],
  ['×', false],
  ['字', false],
  ['，', false],
])('%s is drawn by it: %s', (sign, drawn) => {
  const fonts = new Set<Made>();
  addLatin(worldWith(fonts));
  const [face] = fonts;
  const ranges = (face?.unicodeRange ?? '').split(',').map((range) =>
    range
      .trim()
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  );
  const code = sign.codePointAt(0) ?? 0;
  expect(ranges.some(([from = 0, to = from]) => code >= from && code <= to)).toBe(drawn);
});

test('where there is no such thing nothing happens', () => {
  expect(() => addLatin({ document: {} } as Window & typeof globalThis)()).not.toThrow();
});
