import type { Score } from './accuracy.ts';
import type { Grown } from './growth.ts';
import type { Comparison } from './statistics.ts';

export interface Result {
  /** How the folder is called in the report: its last two names, so that no machine's paths are in it. */
  name: string;
  pages: number;
  extract: Comparison;
  detect: Comparison;
  scores: { tool: string; score: Score }[];
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(2));
const ratio = (value: number) => value.toFixed(2);

function timeRow(what: string, peer: string, c: Comparison): string {
  return `| ${what} | ${ms(c.ours.median)} | ${ms(c.ours.p95)} | ${peer} | ${ms(c.peer.median)} | ${ms(c.peer.p95)} | ${ratio(c.ratioOfMedians)} | ${ratio(c.ratio.median)} | ${ratio(c.ratio.p95)} |`;
}

function field(score: Score, name: string): string {
  const [right, labels] = score.fields[name] ?? [0, 0];
  return labels ? `${right}/${labels}` : '-';
}

function accuracy(scores: Result['scores']): string[] {
  if (scores.length === 0) return ['No scorer beside this folder, so no accuracy.'];
  return [
    '| | mean F1 | perfect | title | published | source | detection | false yes | missed |',
    '|---|---|---|---|---|---|---|---|---|',
    ...scores.map(
      ({ tool, score }) =>
        `| ${tool} | ${score.meanF1.toFixed(4)} | ${score.perfect}/${score.scored} | ${field(score, 'title')} | ${field(score, 'published')} | ${field(score, 'source')} | ${score.detection.accuracy.toFixed(3)} | ${score.detection.fp} | ${score.detection.fn} |`,
    ),
  ];
}

function growthTable(grown: readonly Grown[]): string[] {
  return [
    '',
    '## Growth',
    '',
    'Extraction of generated documents. Per doubling: by how much the time grows when the size doubles, from the smallest',
    'of the series to this one; 2.00 is linear.',
    '',
    '| document | characters of HTML | ms | per doubling |',
    '|---|---|---|---|',
    ...grown.map(
      ({ name, size, took, perDoubling }) =>
        `| ${name} | ${size} | ${ms(took)} | ${perDoubling === undefined ? '-' : ratio(perDoubling)} |`,
    ),
  ];
}

/** The report, in Markdown. `command` is what made it, `machine` what it ran on. */
export function report(
  results: readonly Result[],
  grown: readonly Grown[],
  command: string,
  machine: string,
): string {
  const lines = ['# Benchmark', '', `Made by \`${command}\` on ${machine}.`, ''];
  lines.push(
    'Times in milliseconds, in headless Chromium, one page after the other. On each page ours and the peer take turns;',
    'a page counts with the median of its runs. Both extractors get the live document and make their own copy.',
    'Before each verdict the document is touched, so that no lookup is answered from a cache.',
  );
  for (const result of results) {
    lines.push('', `## ${result.name} (${result.pages} pages)`, '');
    lines.push(
      '| | median | p95 | peer | median | p95 | ratio of medians | median ratio by page | p95 ratio by page |',
      '|---|---|---|---|---|---|---|---|---|',
      timeRow('extract: copy to Article', 'new Readability(copy).parse()', result.extract),
      timeRow('detect', 'isProbablyReaderable', result.detect),
      '',
      ...accuracy(result.scores),
    );
  }
  lines.push(...growthTable(grown));
  return `${lines.join('\n')}\n`;
}
