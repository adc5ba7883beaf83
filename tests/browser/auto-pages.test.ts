import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SavedPage, savedPages, UNKNOWN } from '../../bench/pages.ts';
import type { Pages } from '../../scripts/site/index.ts';
import { setRules, type Visit, visitAll } from './auto-steps.ts';
import { articles, county, indexes } from './county/index.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const HOSTS = ['www.qinghe.gov.cn', 'nyj.qinghe.gov.cn', 'www.zwgk.qinghe.gov.cn'];
const at = (path: string, n: number) => `http://${HOSTS[n % HOSTS.length]}${path}`;

/** Real pages with what they are, where they are on this machine. */
const FOLDERS = ['zh', 'intl'].map((name) =>
  path.resolve(import.meta.dirname, '../../../shared/corpus', name),
);
/** One engine is enough for each landing: `QINGDU_CORPUS=all npx vitest run --project browser tests/browser/auto-pages.test.ts` has both. */
const CORPUS_ENGINES = process.env.QINGDU_CORPUS === 'all' ? ENGINES : ['chromium'];

/** Labelled a list, since it stood at a list's address; it shows one press release whole, with title, date and author. */
const ARTICLES_AFTER_ALL = ['kr-damyang-list'];

interface Labelled extends SavedPage {
  kind: string;
  at: string;
}

const corpus = FOLDERS.filter((folder) => existsSync(folder)).map((folder) => ({
  folder,
  pages: savedPages(folder)
    .filter(({ slug }) => !ARTICLES_AFTER_ALL.includes(slug))
    .map((page): Labelled => {
      const { kind } = JSON.parse(
        readFileSync(path.join(path.dirname(page.file), 'source.json'), 'utf8'),
      ) as {
        kind: string;
      };
      return { ...page, kind, at: page.url === UNKNOWN ? unknownAddress(page.slug) : new URL(page.url).href };
    }),
}));
const saved = new Map(corpus.flatMap(({ pages }) => pages.map((page) => [bare(page.at), page] as const)));
const files: Pages = (url) => {
  const page = saved.get(bare(url.href));
  return page ? { type: 'text/html; charset=utf-8', body: page.html } : county(url);
};

/** An address that says nothing of the page. */
function unknownAddress(slug: string): string {
  return `http://www.qinghe.gov.cn/saved/${slug}/page.htm`;
}

/** Without scheme and fragment: every name leads to the same site here. */
function bare(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

const opened = (visits: Visit[]) => visits.filter((visit) => visit.opened).length;
const nameOf = (folder: string) => folder.split(path.sep).slice(-2).join('/');

describe.each(ENGINES)('the reader opens by itself on articles and on nothing else, in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine, { shown: files });
    await setRules(world.browser, 'always *.qinghe.gov.cn');
  });
  afterAll(async () => world?.end());

  test(`${articles.length} articles of our own shapes`, { timeout: 240_000 }, async () => {
    const visits = await visitAll(
      world,
      articles.map(({ path }, n) => at(path, n)),
    );
    const missed = articles.filter((_, n) => !visits[n]?.opened).map(({ name }) => name);
    console.log(`${engine}: ${opened(visits)} of ${articles.length} articles open; missed: ${missed}`);
    expect(missed.length, missed.join()).toBeLessThanOrEqual(articles.length * 0.05);
  });

  test(`${indexes.length} lists, home pages, searches, logins and errors`, { timeout: 240_000 }, async () => {
    const visits = await visitAll(
      world,
      indexes.map(({ path }, n) => at(path, n)),
    );
    expect(indexes.filter((_, n) => visits[n]?.opened).map(({ name }) => name)).toEqual([]);
    // They were looked at: the button says of most of them what they are.
    const said = visits.filter(({ button }) => button.startsWith(world.texts('toolbar.list').slice(0, 4)));
    expect(said.length).toBeGreaterThan(0);
  });

  test('not on the sites that no rule names', async () => {
    const some = articles.slice(0, 4).map(({ path }) => `http://www.liuwan.gov.cn${path}`);
    const visits = await visitAll(world, some, { mayOpen: false });
    expect(visits.map(({ button }) => button)).toEqual(some.map(() => world.texts('toolbar.article')));
    expect(opened(visits)).toBe(0);
  });

  for (const missing of FOLDERS.filter((folder) => !existsSync(folder)))
    test.skip(`${nameOf(missing)}: skipped, since it is not on this machine`, () => {});

  for (const { folder, pages } of corpus)
    test.runIf(CORPUS_ENGINES.includes(engine))(
      `${pages.length} pages of ${nameOf(folder)}`,
      { timeout: 600_000 },
      async () => {
        const hosts = [...new Set(pages.map(({ at }) => new URL(at).hostname))];
        await world.browser.grant(...hosts.map((host) => `*://${host}/*`));
        await setRules(world.browser, hosts.map((host) => `always ${host}`).join('\n'));
        const visits = await visitAll(
          world,
          pages.map(({ at }) => at),
        );
        const wrong = pages.filter(({ kind }, n) => kind !== 'article' && visits[n]?.opened);
        const missed = pages.filter(({ kind }, n) => kind === 'article' && !visits[n]?.opened);
        const count = pages.filter(({ kind }) => kind === 'article').length;
        console.log(
          `${engine}, ${nameOf(folder)}: ${count - missed.length} of ${count} articles open, ${wrong.length} of ${pages.length - count} others`,
          { missed: missed.map(({ slug }) => slug), wrong: wrong.map(({ slug }) => slug) },
        );
        expect(wrong.map(({ slug }) => slug)).toEqual([]);
        expect(missed.length, missed.map(({ slug }) => slug).join()).toBeLessThanOrEqual(count * 0.05);
      },
    );
});
