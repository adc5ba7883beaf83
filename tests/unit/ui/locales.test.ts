import { expect, test } from 'vitest';
import { textsOf } from './texts.ts';

const places = (line: string) => (line.match(/\$\d/g) ?? []).sort();

test('both languages have the same keys, each with the same values to fill in', async () => {
  const zh = (await textsOf('zh_CN')).words;
  const en = (await textsOf('en')).words;
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  for (const [key, line] of zh) expect(places(en.get(key) ?? ''), key).toEqual(places(line));
});
