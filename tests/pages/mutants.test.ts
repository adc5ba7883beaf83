import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../scripts/extract/address.ts';
import { type Article, articleProblems } from '../../src/article/index.ts';
import { detect } from '../../src/detect/index.ts';
import { decodePage } from '../../src/extract/decode.ts';
import { extract } from '../../src/extract/index.ts';
import { faults } from '../hostile/oracle.ts';
import { unfounded, wordsOf } from './fact-source.ts';
import { mutant } from './mutate.ts';
import { SEEDS, type Seed } from './seeds.ts';

/**
 * Pages changed at random must be read without harm: 300 of them, in `npm run test:mutants` 5,000, in either as many as
 * MUTANTS says. A failure names its mutant: `MUTANT=notice:137 npm run test:mutants` makes that one alone.
 */
const { MUTANTS, MUTANT, npm_lifecycle_event: script } = process.env;
const count = Number(MUTANTS ?? (script === 'test:mutants' ? 5000 : 300));

const { window } = new JSDOM('<!DOCTYPE html>');
const win = window as unknown as Window & typeof globalThis;
const parse = (html: string) => new win.DOMParser().parseFromString(html, 'text/html');

const PAGES: Seed[] = [...SEEDS, ...fixtures()];

const mutants = MUTANT
  ? PAGES.filter(({ slug }) => slug === MUTANT.split(':')[0]).map((page) => ({
      page,
      seed: Number(MUTANT.split(':')[1]),
    }))
  : Array.from({ length: count }, (_, seed) => ({
      page: PAGES[seed % PAGES.length] as Seed,
      seed,
    }));

describe(`${mutants.length} mutants of ${PAGES.length} pages`, () => {
  const unsteady: string[] = [];
  const harmful: string[] = [];
  const invented: string[] = [];
  const forgetful: string[] = [];
  /** Mutants of pages that are articles, and those of them that are so still. */
  let expected = 0;
  let articles = 0;

  // Each is made once: with thousands of them, all their documents at a time would be too many.
  beforeAll(
    async () => {
      const readable = new Set(PAGES.filter(({ html, url }) => extract(parse(html), url, win)));
      for (const { page, seed } of mutants) {
        // jsdom holds weak references, which keep their documents alive until the task is over.
        await setImmediate();
        const { document, done } = mutant(page.html, seed, parse);
        const note = (list: string[], problems: string[]) =>
          list.push(...problems.map((problem) => `${page.slug}:${seed} (${done}): ${problem}`));
        const before = document.documentElement?.outerHTML;
        const article = extract(document, page.url, win);
        note(unsteady, different(document, page, article));
        if (document.documentElement?.outerHTML !== before) note(unsteady, ['the page was changed']);
        if (readable.has(page)) expected++;
        if (!article) continue;
        if (readable.has(page)) articles++;
        note(harmful, [...articleProblems(article), ...unsafe(article)]);
        note(invented, unfounded(article, wordsOf(document)));
        note(forgetful, lost(article, page));
      }
    },
    30_000 + mutants.length * 400,
  );

  test('are read the same each time, and left as they were', () => {
    expect(unsteady).toEqual([]);
  });
  test('give articles that are whole and harmless', () => {
    expect(harmful).toEqual([]);
  });
  test('give facts that the page says', () => {
    expect(invented).toEqual([]);
  });
  test('give articles that read the same as a page of their own', () => {
    expect(forgetful).toEqual([]);
  });
  test.skipIf(MUTANT)('are articles still, most of them', () => {
    expect(articles).toBeGreaterThan(expected * 0.7);
  });
});

/** Reads once more, and takes the verdict twice. */
function different(document: Document, { url }: Seed, article: Article | null): string[] {
  const problems: string[] = [];
  const verdict = detect(document, url);
  if (!isDeepStrictEqual(extract(document, url, win), article)) problems.push('another article');
  if (!isDeepStrictEqual(detect(document, url), verdict)) problems.push('another verdict');
  // What detect says of an exception that it caught.
  problems.push(...verdict.reasons.filter((reason) => reason.includes('could not be read')));
  if (!(verdict.confidence >= 0 && verdict.confidence <= 1))
    problems.push(`confidence ${verdict.confidence}`);
  return problems;
}

/** As the hostile tests judge: by what the HTML becomes when it is parsed. */
function unsafe(article: Article): string[] {
  const box = win.document.createElement('template');
  box.innerHTML = article.html;
  const addresses = [...article.attachments, ...article.images].map(({ url }) => url);
  return [
    ...faults(box.content),
    ...addresses.filter((url) => !/^(?:https?:|data:image\/)/.test(url)).map((url) => `address ${url}`),
  ];
}

/**
 * What does not stay when a page of nothing but title and article is read. Prose and headings must; lines of labels and
 * table rows need not, since damage can leave them where they look like the article's facts. The page's `<h1>` may
 * become text where the article is a few words.
 */
function lost(article: Article, { url }: Seed): string[] {
  const page = parse(
    `<!DOCTYPE html><html lang="${article.lang}"><body><h1></h1><div id="content">${article.html}</div></body></html>`,
  );
  page.title = article.title;
  (page.querySelector('h1') as Element).textContent = article.title;
  const again = extract(page, url, win);
  if (!again) return article.text.length < 60 ? [] : ['not an article any more'];
  const headings = new Set(article.outline.map(({ text }) => text));
  const isProse = (line: string) => headings.has(line) || (line.length >= 20 && /[。！？；.!?;]$/.test(line));
  const lines = new Set(again.text.split('\n'));
  const known = `${article.title}\n${article.text}`;
  return [
    ...article.text
      .split('\n')
      .flatMap((line) => (!isProse(line) || lines.has(line) ? [] : [`lost ${line}`])),
    ...[...lines].flatMap((line) => (line.includes('\t') || known.includes(line) ? [] : [`new ${line}`])),
  ];
}

/** Every page kept beside this file, and the sample that comes with the project. */
function fixtures(): Seed[] {
  const sample = path.resolve(import.meta.dirname, '../../assets/sample/article.html');
  const kept = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => path.join(import.meta.dirname, file));
  return [sample, ...kept].map((file) => {
    const html = decodePage(readFileSync(file));
    const address = addressOf(html, parse(html), file);
    const slug = path.basename(path.dirname(file));
    // A file's own address would differ between machines.
    const url = address === pathToFileURL(file).href ? `http://www.qinghe.gov.cn/${slug}.html` : address;
    return { slug, url, html };
  });
}
