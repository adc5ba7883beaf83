import type { Exported } from './use.ts';

export interface Outcome {
  what: string;
  url: string;
  browser: string;
  /** Which build was driven, in words. */
  build: string;
  facts: readonly (readonly [name: string, value: string])[];
  /** Characters, blanks not counted. */
  textLength: number;
  /** Whether the page's HTML was the same before and after. */
  unchanged: boolean;
  files: readonly Exported[];
  pictures: readonly string[];
}

/** out/report.md: what was done and what came of it. */
export function reportOf(outcome: Outcome, when: Date): string {
  const { what, url, browser, build, facts, textLength, unchanged, files, pictures } = outcome;
  return [
    '# 清读: what `npm start` did without a display',
    '',
    `${when.toISOString().slice(0, 16).replace('T', ' ')} UTC, in ${browser}, with ${build}.`,
    '',
    `1. Opened ${what} at <${url}>.`,
    '2. Clicked the toolbar button: the reader opened.',
    '3. Clicked Save: the article was written to the library, and was found there.',
    '4. Exported it in every format.',
    unchanged
      ? '5. Closed the reader: the HTML of the page was as before.'
      : '5. Closed the reader: the HTML of the page had changed, by the page itself or by the reader.',
    '',
    '## The article',
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    `- text: ${textLength} characters`,
    '',
    '## Files',
    '',
    '| file | bytes |',
    '| --- | ---: |',
    ...files.map(({ name, size }) => `| ${name.replaceAll('|', '\\|')} | ${size} |`),
    ...pictures.map((name) => `| ${name} | screenshot |`),
    '',
  ].join('\n');
}
