import { describe, expect, test } from 'vitest';
import {
  chooseAll,
  chooseNone,
  extendTo,
  follow,
  goTo,
  move,
  NOTHING_CHOSEN,
  type Selection,
  toggle,
} from '../../../src/pages/library/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const at = (active: string): Selection => goTo(NOTHING_CHOSEN, active);
const chosen = (s: Selection) => [...s.chosen].join('');

describe('moving', () => {
  test.each([
    ['next', 'b', 'c'],
    ['next', 'e', 'e'],
    ['previous', 'b', 'a'],
    ['previous', 'a', 'a'],
    ['first', 'd', 'a'],
    ['last', 'b', 'e'],
    ['pageDown', 'b', 'd'],
    ['pageDown', 'd', 'e'],
    ['pageUp', 'd', 'b'],
    ['pageUp', 'b', 'a'],
  ] as const)('%s from %s is %s', (step, from, to) => {
    expect(move(at(from), ids, step, false, 2).active).toBe(to);
  });

  test.each([
    ['next', 'a'],
    ['last', 'e'],
    ['previous', 'e'],
  ] as const)('%s from nowhere is %s', (step, to) => {
    expect(move(NOTHING_CHOSEN, ids, step, false).active).toBe(to);
  });

  test('in an empty list goes nowhere', () => {
    expect(move(NOTHING_CHOSEN, [], 'next', true)).toBe(NOTHING_CHOSEN);
  });

  test('with Shift chooses from where it began, and lets go on the way back', () => {
    const down = move(move(at('b'), ids, 'next', true), ids, 'next', true);
    expect(chosen(down)).toBe('bcd');
    expect(chosen(move(down, ids, 'previous', true))).toBe('bc');
    expect(chosen(move(down, ids, 'first', true))).toBe('ab');
  });

  test('without Shift keeps what is chosen', () => {
    expect(chosen(move(toggle(at('a'), 'a'), ids, 'next', false))).toBe('a');
  });
});

describe('choosing', () => {
  test('toggles one at a time', () => {
    const both = toggle(toggle(NOTHING_CHOSEN, 'a'), 'c');
    expect(chosen(both)).toBe('ac');
    expect(chosen(toggle(both, 'a'))).toBe('c');
  });

  test.each([
    ['b', 'd', 'bcd'],
    ['d', 'b', 'bcd'],
    ['c', 'c', 'c'],
  ])('a range from %s to %s is %s', (from, to, expected) => {
    expect(chosen(extendTo(at(from), ids, to))).toBe(expected);
  });

  test('a range whose beginning is gone is the one row', () => {
    expect(chosen(extendTo(at('x'), ids, 'd'))).toBe('d');
  });

  test('all, and none', () => {
    expect(chosen(chooseAll(at('c'), ids))).toBe('abcde');
    expect(chooseAll(at('c'), ids).active).toBe('c');
    expect(chosen(chooseNone(chooseAll(at('c'), ids)))).toBe('');
  });
});

describe('when the list changes', () => {
  test.each([
    ['stays on its row', 'b', ['b', 'c'], 'b'],
    ['goes on to the next row still there', 'b', ['a', 'd', 'e'], 'd'],
    ['or back where nothing is left below', 'e', ['a', 'b'], 'b'],
    ['or nowhere', 'b', [], undefined],
  ])('the keyboard %s', (_name, active, after, expected) => {
    expect(follow(at(active), ids, after).active).toBe(expected);
  });

  test('what is gone is no longer chosen', () => {
    expect(chosen(follow(chooseAll(at('a'), ids), ids, ['b', 'd', 'new']))).toBe('bd');
  });

  test('a range does not begin at a row that is gone', () => {
    const now = follow(at('b'), ids, ['a', 'c', 'd', 'e']);
    expect(chosen(extendTo(now, ['a', 'c', 'd', 'e'], 'e'))).toBe('cde');
  });
});
