import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../scripts/open/address.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-address-'));
const page = path.join(folder, '通知 一.html');
writeFileSync(page, '<p>保存的网页');

describe('what npm start opens', () => {
  test('the sample, when nothing is named', async () => {
    const { url, local } = targetOf(undefined);
    expect(new URL(url).host).toBe(local?.host);
    const sample = await local?.pages(new URL(url));
    expect(String(sample?.body)).toContain('id="title_tex"');
  });

  test('an address', () => {
    expect(targetOf('https://www.example.org/a?b')).toEqual({
      url: 'https://www.example.org/a?b',
      what: 'https://www.example.org/a?b',
    });
  });

  test('a saved page, and what lies beside it, but nothing above it', async () => {
    const { url, local } = targetOf(page);
    expect(String((await local?.pages(new URL(url)))?.body)).toBe('<p>保存的网页');
    expect(await local?.pages(new URL('/%2e%2e%2f%2e%2e%2fetc/passwd', url))).toBeUndefined();
    expect(await local?.pages(new URL('/none.html', url))).toBeUndefined();
  });

  test.each([
    [path.join(folder, 'gone.html'), 'There is no file'],
    ['notes.txt', 'neither an http(s) address nor a .html file'],
    ['https://', 'not an address'],
    ['file:///etc/passwd', 'neither an http(s) address'],
  ])('%s is refused in words', (argument, words) => {
    expect(() => targetOf(argument)).toThrow(words);
  });
});
