import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer } from './page.ts';

export interface Score {
  meanF1: number;
  perfect: number;
  scored: number;
  /** By field: right answers, labels. */
  fields: Record<string, [number, number]>;
  detection: { accuracy: number; fp: number; fn: number };
}

/** The scorer that comes with a labelled corpus, where there is one: `score.mjs` beside the folder of pages. */
export function scorerOf(folder: string): string | undefined {
  const scorer = path.resolve(folder, '..', 'score.mjs');
  return existsSync(scorer) ? scorer : undefined;
}

/** Scores one tool's answers, by slug, with that scorer. */
export function score(scorer: string, folder: string, answers: ReadonlyMap<string, Answer>): Score {
  const scratch = mkdtempSync(path.join(tmpdir(), 'qingdu-bench-'));
  try {
    const results = path.join(scratch, 'results.jsonl');
    writeFileSync(
      results,
      [...answers]
        .map(([slug, { kind, article }]) =>
          JSON.stringify({ file: path.resolve(folder, slug, 'page.html'), verdict: { kind }, article }),
        )
        .join('\n'),
    );
    const printed = execFileSync(process.execPath, [scorer, folder, results, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return (JSON.parse(printed) as { summary: Score }).summary;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
