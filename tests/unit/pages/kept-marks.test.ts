import { expect, test } from 'vitest';
import type { MarksChange } from '../../../src/article/index.ts';
import { type Library, LibraryError } from '../../../src/library/index.ts';
import { keptMarks } from '../../../src/pages/library/kept-marks.ts';

const marks = { highlights: [], place: { at: 3, text: '水渠' } };

function library(changeMarks: Library['changeMarks'] = async () => marks) {
  const asked: MarksChange[] = [];
  const made = {
    marks: async (id: string) => (id === 'a' ? { url: 'https://www.qinghe.example/', marks } : undefined),
    changeMarks: async (id: string, change: MarksChange) => {
      asked.push(change);
      return changeMarks(id, change);
    },
  } as Library;
  return { made, asked };
}

test('the newest version has its marks and the place', async () => {
  const { made, asked } = library();
  const store = keptMarks(made, 'a', false);
  expect(await store.read()).toEqual({ marks });
  expect(await store.change({ place: null })).toEqual({ ok: true, marks });
  expect(asked).toEqual([{ place: null }]);
  expect(await keptMarks(made, 'gone', false).read()).toBeUndefined();
});

test('an earlier version has the marks, and neither has nor changes the place', async () => {
  const { made, asked } = library();
  const store = keptMarks(made, 'a', true);
  expect(await store.read()).toEqual({ marks: { highlights: [] } });
  await store.change({ place: { at: 9, text: '' }, remove: ['b'] });
  expect(asked).toEqual([{ remove: ['b'] }]);
});

test.each([
  [new LibraryError('quota', 'full'), 'quota'],
  [new LibraryError('damaged', 'odd'), 'failed'],
  [new TypeError('odd'), 'failed'],
])('%s: not kept, and why', async (error, reason) => {
  const { made } = library(() => Promise.reject(error));
  expect(await keptMarks(made, 'a', false).change({ remove: ['b'] })).toMatchObject({ ok: false, reason });
});
