import { expect, test } from 'vitest';
import { directionOf } from '../../../src/article/index.ts';

test.each([
  ['通知', '各乡镇人民政府', 'ltr'],
  ['Notice', '（2025）The county …', 'ltr'],
  ['بيان', 'صدر عن وزارة', 'rtl'],
  ['הודעה', '2025: משרד הפנים', 'rtl'],
  ['中阿联合声明', 'بيان مشترك', 'rtl'],
  ['بيان', '', 'rtl'],
  ['', '—', 'ltr'],
])('%j above %j is written %s', (title, text, direction) => {
  expect(directionOf({ title, text })).toBe(direction);
});
