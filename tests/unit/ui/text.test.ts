import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { text as Text } from '../../../src/ui/text.ts';

const t = vi.fn<(key: string, values?: string[]) => string>();
vi.mock('#i18n', () => ({ i18n: { t: (...args: [string, string[]?]) => t(...args) } }));

let text: typeof Text;
beforeEach(async () => {
  vi.resetModules();
  ({ text } = await import('../../../src/ui/text.ts'));
  t.mockImplementation((key, values = []) =>
    values.reduce((line, value, i) => line.replaceAll(`$${i + 1}`, value), `${key}: $1 / $2`),
  );
});
afterEach(() => {
  t.mockReset();
});

test('values stand where their numbers are, whatever is in them, and what is missing is nothing', () => {
  expect(text('library.countOf', 3, '$1')).toBe('library.countOf: 3 / $1');
  expect(text('library.countOf', 10_000, 2)).toBe('library.countOf: 10000 / 2');
  expect(text('library.countOf')).toBe('library.countOf:  / ');
});

test('the browser is asked once for each', () => {
  for (let n = 0; n < 3; n++) text('reader.save');
  text('reader.saved');
  expect(t.mock.calls.map(([key]) => key)).toEqual(['reader.save', 'reader.saved']);
});

test('after an update of the extension what was said before can be said again, and the rest breaks nothing', () => {
  text('library.countOf', 1, 2);
  t.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(text('library.countOf', 3, 4)).toBe('library.countOf: 3 / 4');
  expect(text('reader.saved')).toBe('');
});

test('any other failure is one', () => {
  t.mockImplementation(() => {
    throw new Error('no such words');
  });
  expect(() => text('reader.save')).toThrow('no such words');
});
