import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from '../../scripts/extract/files.ts';
import { readPage } from '../../scripts/extract/page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus');
/** What the pages reached when these floors were set, less a little. */
const FLOORS = [
  { part: 'zh', meanF1: 0.999, perfect: 52 },
  { part: 'intl', meanF1: 0.991, perfect: 21 },
];

if (!existsSync(corpus)) {
  test.skip('corpus scores: skipped, since ../shared/corpus is not on this machine', () => {});
} else {
  test.each(FLOORS)('corpus $part stays at its floor', { timeout: 180_000 }, ({ part, meanF1, perfect }) => {
    const lines = pagesIn(path.join(corpus, part)).map((file) => JSON.stringify({ file, ...readPage(file) }));
    const results = path.join(mkdtempSync(path.join(tmpdir(), 'corpus-')), 'results.jsonl');
    writeFileSync(results, lines.join('\n'));
    const args = [path.join(corpus, 'score.mjs'), path.join(corpus, part), results, '--json'];
    const score = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
    const { summary } = JSON.parse(score) as { summary: { meanF1: number; perfect: number } };
    expect(summary.meanF1).toBeGreaterThanOrEqual(meanF1);
    expect(summary.perfect).toBeGreaterThanOrEqual(perfect);
  });
}
