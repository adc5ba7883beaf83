import { describe, expect, test } from 'vitest';
import { couldBeHeadline } from '../../../src/detect/headline.ts';
import { detect } from '../../../src/detect/index.ts';
import { readPage } from '../../../src/detect/page.ts';
import { failure } from '../../../src/detect/signals/failure.ts';
import { infoLine } from '../../../src/detect/signals/info-line.ts';
import { openGraph } from '../../../src/detect/signals/open-graph.ts';
import { page } from './page.ts';

const SENTENCE =
  'The council of Qinghe will mend the footbridge over the mill stream before the first frost.';
const read = (document: Document) => {
  const found = readPage(document, 'https://www.qinghe.example/a/b');
  if (!found) throw new Error('no body');
  return found;
};

describe('the pages of other governments', () => {
  test.each([
    ['Posted On: 04 SEP 2026 5:41PM', 1.5],
    ['Publié le 6 octobre 2026', 1.5],
    ['Publicado em 18/03/2026 14h02', 1.5],
    ['Nieuwsbericht | 03-11-2026 | 12:30', 1.5],
    ['Publicerad 22 oktober 2026', 1.5],
    ['Press release Jul 2, 2026', 1.5],
    ['Fecha 3 de mayo de 2026', 0.75],
    ['Spokesman: the bridge was built on 3 May 1962 and on 4 May 2021', 0.75],
    ['FOR IMMEDIATE RELEASE', 0.75],
    ['Skip to content', undefined],
  ])('%s', (line, points) => {
    const document = page(`<div>${line}</div><p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE}</p>`);
    expect(infoLine(read(document))?.points).toBe(points);
  });

  test.each([
    ['{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"x"}]}', 1.5],
    ['{"@type":["NewsArticle"],"headline":"x"}', 1.5],
    ['{"@type":"WebSite","name":"x"}', undefined],
    ['{"@type":"Article","headline":"x"}', undefined],
  ])('data for search engines %s', (json, points) => {
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(openGraph(read(page('', { head })))?.points).toBe(points);
  });

  test.each([
    ['Commission clears the sale of a railway in the north, subject to conditions', true],
    ['Government announces money for small museums', true],
    ['Department of Health and Human Services', false],
    ['Bundesministerium für Gesundheit und Pflege', false],
    ['青禾县人民政府', false],
  ])('%s could be a headline: %s', (text, answer) => {
    expect(couldBeHeadline(text)).toBe(answer);
  });

  test.each(["We couldn't find that Web page (Error 404)", 'Página no encontrada', 'Page introuvable'])(
    'an error: %s',
    (title) => {
      expect(failure(read(page('', { title })))?.kind).toBe('other');
    },
  );

  test('a short release is an article, a list of releases is none', () => {
    const title = 'Council mends the footbridge over the mill stream';
    const top = `<h1>${title}</h1><p class="date">Published: 3 May 2026</p>`;
    const text = `<p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p>`;
    const release = page(`<main>${top}<div>${text}</div></main>`, { title: `${title} | Qinghe Council` });
    expect(detect(release, 'https://www.qinghe.example/news/bridge').kind).toBe('article');
    const rows = Array.from(
      { length: 6 },
      (_, i) =>
        `<div><h2><a href="/${i}">Release number ${i} of the council</a></h2>Published: ${i + 1} May 2026<p>${SENTENCE}</p></div>`,
    );
    const list = page(`<main><h1>Press releases</h1>${rows.join('')}</main>`, {
      title: 'Press releases | Qinghe',
    });
    expect(detect(list, 'https://www.qinghe.example/news').kind).not.toBe('article');
  });
});
