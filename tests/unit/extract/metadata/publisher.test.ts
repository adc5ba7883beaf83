import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/extract/metadata/index.ts';

const PROSE =
  '<p>The gauges were set below the bridges at Alder, Fenwick and Long Reach, where floods of past winters came first.</p>'.repeat(
    3,
  );
const TITLE = 'New gauges on the River Wend';

function sourceOf(above: string, below = '', head = '', lang = 'en', top = '') {
  const html = `<html lang="${lang}"><title>${TITLE}</title>${head}<body>${top}<h1>${TITLE}</h1>${above}<div id="b">${PROSE}</div>${below}`;
  const { document } = new JSDOM(html).window;
  const body = document.getElementById('b') as Element;
  const { facts, provenance } = readFacts(document.documentElement, 'https://www.waters.example/news/1', {
    body,
  });
  return [facts.source, provenance.source, facts.author];
}

test.each([
  [
    'GOV.UK metadata block',
    '<dl><dt>From:</dt><dd><a href="/o">Ministry of Waters</a> and <a href="/p">Office of Locks</a></dd><dt>Published</dt><dd>7 November 2024</dd></dl>',
    'Ministry of Waters and Office of Locks',
    'label:From',
  ],
  ['one line', '<p>Issued by the Office of Locks</p>', 'the Office of Locks', 'label:Issued by'],
  ['French', '<p>Publié par : Ministère des Rivières</p>', 'Ministère des Rivières', 'label:Publié par'],
  ['Drupal field', '<div>Agency:</div><div>Bureau of Locks</div>', 'Bureau of Locks', 'label:Agency'],
  [
    'Korean, the innermost unit',
    '<dl><dt>담당부서</dt><dd><span>하천국</span><span>수문과</span></dd></dl>',
    '수문과',
    'label:담당부서',
  ],
])('the page says whom it is from: %s', (_name, above, source, from) => {
  expect(sourceOf(above).slice(0, 2)).toEqual([source, from]);
});

test.each([
  [
    'German',
    '<p><strong>Herausgeber</strong></p><p>Amt für Gewässer<br>https://x.example</p>',
    'Amt für Gewässer',
  ],
  [
    'USWDS',
    '<div class="usa-identifier">An official website of the Bureau of Locks</div>',
    'Bureau of Locks',
  ],
  ['copyright', '<footer>© 2019-2024 Amt für Gewässer. Alle Rechte vorbehalten</footer>', 'Amt für Gewässer'],
  ['copyright, year last', '<footer>© Bundesamt für Schleusen 2024</footer>', 'Bundesamt für Schleusen'],
])('the end of the page says whose it is: %s', (_name, below, source) => {
  expect(sourceOf('', below)[0]).toBe(source);
});

test.each([
  ['a banner of no agency', '<div>An official website of the United States government</div>'],
  ['no holder', '<footer>© 2024. All rights reserved</footer>'],
  ['Crown copyright', '<footer>© Crown copyright</footer>'],
  ['a notice', '<footer>Copyright information</footer>'],
])('no agency is made of %s', (_name, below) => {
  expect(sourceOf('', below)[0]).toBeUndefined();
});

test('an organisation as author in JSON-LD is the source, a person the author', () => {
  const ld = (type: string, name: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"${type}","name":"${name}"}}</script>`;
  expect(sourceOf('', '', ld('GovernmentOrganization', 'Office of Locks'))).toEqual([
    'Office of Locks',
    'jsonld:author',
    undefined,
  ]);
  expect(sourceOf('', '', ld('Person', 'Ada Lock'))).toEqual([undefined, undefined, 'Ada Lock']);
});

test('where nothing else names the publisher, the words of its logo do', () => {
  const logo = '<header><a class="logo" href="/"><img alt="Logo: Office of Locks" src="/l.svg"></a></header>';
  expect(sourceOf(logo).slice(0, 2)).toEqual(['Office of Locks', 'logo']);
  expect(sourceOf('<header><img class="logo" alt="Logo" src="/l.svg"></header>')[0]).toBeUndefined();
});

test('a title that begins with the name of the site is not taken for a part of <title>', () => {
  const { document } = new JSDOM(
    `<html lang="en"><title>Office of Locks - Latest Statement</title><h1>Office of Locks statement on the level of the River Wend in November</h1>${PROSE}`,
  ).window;
  expect(readFacts(document.documentElement, 'https://www.waters.example/1').facts.source).toBeUndefined();
});

test.each([
  [
    'above the title',
    'en',
    '',
    '<div>Ministry of Weirs, Locks and Ferries</div>',
    'Ministry of Weirs, Locks and Ferries',
  ],
  [
    'a link below the title',
    'en',
    '<ul><li><a href="/o">Wendshire River Police</a></li></ul>',
    '',
    'Wendshire River Police',
  ],
  [
    'with the day',
    'fr',
    '<p>Vérifié le 19 février 2026 - Direction de la pêche et des rivières (Premier ministre)</p>',
    '',
    'Direction de la pêche et des rivières',
  ],
  ['two of them', 'en', '<p>Ministry of Weirs</p><p>Office of Locks</p>', '', 'The Wend'],
  [
    'besides the site',
    'en',
    '<p>Ministry of Weirs</p>',
    '<div><a href="/">Press Bureau</a></div>',
    'Ministry of Weirs',
  ],
  ['a sentence', 'en', '<p>Ministry of Weirs opens three gates</p>', '', 'The Wend'],
])('an office in a line of its own is the source: %s', (_name, lang, below, above, source) => {
  const site = '<meta property="og:site_name" content="The Wend">';
  expect(sourceOf(below, '', site, lang, above)[0]).toBe(source);
});
