import { expect, test } from 'vitest';
import { readBody } from './page.ts';

const ROW =
  '<p>渠尾的村先动手，清完一段请用水户看过再往上走。</p><div><a href="a.html">别处</a><br>　　记账的人当天张榜。</div>';

function milliseconds(siblings: number): number {
  const started = performance.now();
  readBody(ROW.repeat(siblings));
  return performance.now() - started;
}

test('sixteen times the siblings take nothing like the square of it', { timeout: 120_000 }, () => {
  milliseconds(100);
  const once = Math.min(milliseconds(100), milliseconds(100), milliseconds(100));
  // 16 when linear; 256 when each sibling is compared with every other.
  expect(milliseconds(1600) / once).toBeLessThan(80);
});
