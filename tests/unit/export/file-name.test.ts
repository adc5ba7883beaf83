import { expect, test } from 'vitest';
import { legalName, type TakenNames, untaken } from '../../../src/export/file-name.ts';
import { fileName } from '../../../src/export/index.ts';
import { notice } from './invented.ts';

const named = (title: string, published?: string) => {
  const { published: _p, written: _w, ...rest } = notice;
  return fileName({ ...rest, title, ...(published && { published }) }, 'md');
};

test.each([
  ['关于印发《办法》的通知', '2024-03-07', '2024-03-07 关于印发《办法》的通知.md'],
  ['通知', '2024-03', '2024-03 通知.md'],
  ['通知', '2024-03-07T10:20+08:00', '2024-03-07 通知.md'],
  ['通知', undefined, '通知.md'],
  ['a/b\\c:d*e?f"g<h>i|j', undefined, 'a／b＼c：d＊e？f＂g＜h＞i｜j.md'],
  ['../../etc/passwd', undefined, '／..／etc／passwd.md'],
  ['CON', undefined, '_CON.md'],
  ['com1.报告', undefined, '_com1.报告.md'],
  ['.隐藏', undefined, '隐藏.md'],
  ['结尾. . ', undefined, '结尾.md'],
  ['a\u202egnp.exe\u0000\n', undefined, 'agnp.exe.md'],
  ['', undefined, 'www.qinghe.gov.cn.md'],
  ['...', undefined, 'article.md'],
])('%j of %s', (title, published, name) => {
  expect(named(title, published)).toBe(name);
});

test('long names are cut at a whole character, within 120 bytes', () => {
  for (const letter of ['长', 'a', '𠮷', '👨‍👩‍👧']) {
    const name = named(letter.repeat(400), '2024-03-07');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/…\.md$/u);
    expect(name.slice(11, -4).replaceAll(letter, '')).toBe('');
  }
});

test('taken names are numbered, whatever their case', () => {
  const taken: TakenNames = new Map();
  const names = ['A.md', 'a.md', 'a (2).md', 'A.md', `${'长'.repeat(39)}.md`, `${'长'.repeat(39)}.md`].map(
    (n) => untaken(n, taken),
  );
  expect(names.slice(0, 4)).toEqual(['A.md', 'a (2).md', 'a (2) (2).md', 'A (3).md']);
  expect(new Set(names).size).toBe(6);
  for (const n of names) expect(new TextEncoder().encode(n).length).toBeLessThanOrEqual(120);
});

/** Counts how often a name is looked up. */
class Counted extends Map<string, number> {
  looked = 0;
  override has(name: string): boolean {
    this.looked += 1;
    return super.has(name);
  }
}

test('the last of many namesakes is named as quickly as the first', () => {
  const taken = new Counted();
  const names = Array.from({ length: 2_000 }, () => untaken('关于召开会议的通知.md', taken));
  expect(names.at(-1)).toBe('关于召开会议的通知 (2000).md');
  expect(new Set(names).size).toBe(2_000);
  expect(taken.looked).toBeLessThanOrEqual(2 * 2_000);
});

test('a name that was numbered for another is not given twice', () => {
  const taken: TakenNames = new Map();
  const names = ['A (2).md', 'A.md', 'A.md', 'A.md', 'A (2).md', 'A (3).md'].map((n) => untaken(n, taken));
  expect(names).toEqual(['A (2).md', 'A.md', 'A (3).md', 'A (4).md', 'A (2) (2).md', 'A (3) (2).md']);
});

test('a name without an extension', () => {
  expect(legalName(' 2024 ', '')).toBe('2024');
});
