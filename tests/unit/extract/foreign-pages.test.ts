import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';

const URL_OF_PAGE = 'https://www.qinghe.example/news/2026-05-12-1';

function read(lang: string, documentTitle: string, body: string) {
  const html = `<!DOCTYPE html><html lang="${lang}"><title>${documentTitle}</title><body><header><a href="/">Qinghe</a></header>${body}</body></html>`;
  const { window } = new JSDOM(html, { url: URL_OF_PAGE });
  return extract(window.document, URL_OF_PAGE, window as unknown as Window & typeof globalThis);
}

interface Case {
  lang: string;
  documentTitle: string;
  title: string;
  body: string;
  contains: string[];
  lacks: string[];
}

const CASES: [string, Case][] = [
  [
    'a gazette: record, formats, a label of the text, a link to the top',
    {
      lang: 'es',
      documentTitle: 'QH-2026-77 Orden 14/2026, de 2 de junio, por la que se abren las compuertas de Qinghe',
      title: 'Orden 14/2026, de 2 de junio, por la que se abren las compuertas de Qinghe',
      body: `<div id="contenido">
<h2>Documento QH-2026-77</h2>
<h3 class="documento-tit">Orden 14/2026, de 2 de junio, por la que se abren las compuertas de Qinghe</h3>
<div class="metadatos">
<dl>
<dt>Publicado en:</dt><dd>«Diario de Qinghe» núm. 31, de 4 de junio de 2026, páginas 12 a 13</dd>
<dt>Sección:</dt><dd>I. Disposiciones generales</dd>
<dt>Departamento:</dt><dd>Oficina del Agua</dd>
<dt>Referencia:</dt><dd>QH-2026-77</dd>
</dl>
</div>
<div class="enlaces"><h4>Otros formatos:</h4><ul><li><a href="/QH-2026-77.pdf">PDF</a></li><li><a href="/xml?id=QH-2026-77">XML</a></li></ul></div>
<div id="texto">
<h4>TEXTO ORIGINAL</h4>
<p>Las lluvias de mayo han llenado los tres embalses del distrito, y los pueblos de la ribera piden agua para los huertos.</p>
<h5>Artículo 1. Apertura.</h5>
<p>Las compuertas se abren cada martes y cada viernes, de siete a nueve de la mañana.</p>
<h5>Artículo 2. Avisos.</h5>
<p>La oficina avisa la víspera a las comunidades de regantes:</p>
<dl><dt>Comunidad de arriba</dt><dd>por teléfono</dd><dt>Comunidad de abajo</dt><dd>con un cartel en la plaza</dd></dl>
<p>Qinghe, 2 de junio de 2026.</p>
</div>
<div class="arriba"><a href="#top">subir</a></div>
</div>`,
      contains: [
        'Las lluvias de mayo',
        'Artículo 1. Apertura.',
        'con un cartel en la plaza',
        'Qinghe, 2 de junio de 2026.',
      ],
      lacks: [
        'Documento QH',
        'Publicado en',
        'Disposiciones generales',
        'Otros formatos',
        'XML',
        'TEXTO ORIGINAL',
        'subir',
      ],
    },
  ],
  [
    'a town: actions, author, last update, the office',
    {
      lang: 'it',
      documentTitle: 'Il mercato torna in piazza - Comune di Qinghe',
      title: 'Il mercato torna in piazza',
      body: `<main id="main">
<div class="container">
<h1>Il mercato torna in piazza</h1>
<p class="lead">Dopo i lavori alla fontana i banchi riprendono il loro posto.</p>
<div class="row"><div><small>Data:</small><p>12 maggio 2026</p></div></div>
<div class="dropdown"><button>Condividi</button><ul><li>Facebook</li></ul></div>
<div class="dropdown"><button>Vedi azioni</button><ul><li>Stampa</li></ul></div>
</div>
<div class="container">
<section><h2>Descrizione</h2><div class="testo">
<p>Da giovedì i quaranta banchi del mercato tornano attorno alla fontana, che ora ha di nuovo l'acqua.</p>
<p>Le bancarelle aprono alle sette e chiudono alle tredici. Chi vende formaggi resta sotto il portico.</p>
<p>Le auto non possono sostare in piazza dalle cinque alle quindici.</p>
</div></section>
<section><h2>A cura di</h2><div class="card"><a href="/uffici/commercio">Ufficio commercio</a></div></section>
<section><h2>Ulteriori informazioni</h2><p>Ultimo aggiornamento: 13/05/2026, 10:20</p></section>
</div>
<div class="contatti"><h2>Contatta il comune</h2><ul><li><a href="/faq">Leggi le domande frequenti</a></li><li><a href="/aiuto">Richiedi assistenza</a></li></ul></div>
</main>`,
      contains: ['Da giovedì i quaranta banchi', 'resta sotto il portico', 'dalle cinque alle quindici'],
      lacks: [
        'Facebook',
        'Stampa',
        'A cura di',
        'Ufficio commercio',
        'Ulteriori informazioni',
        'Ultimo aggiornamento',
        'Contatta il comune',
        'domande frequenti',
      ],
    },
  ],
  [
    'a decree: gazette numbers, its file, the day of a check',
    {
      lang: 'fr',
      documentTitle:
        'Décret n° 2026-31 du 4 mai 2026 relatif aux ruches des jardins de Qinghe - Recueil de Qinghe',
      title: 'Décret n° 2026-31 du 4 mai 2026 relatif aux ruches des jardins de Qinghe',
      body: `<main>
<h1>Décret n° 2026-31 du 4 mai 2026 relatif aux ruches des jardins de Qinghe</h1>
<p class="nor">NOR : QING2604031D</p>
<p class="eli">ELI : https://www.qinghe.example/eli/decret/2026/5/4/31/texte</p>
<p>JORF n°0104 du 6 mai 2026</p>
<p>Texte n° 7</p>
<div class="extrait"><a href="/31.pdf">Extrait du Journal officiel électronique authentifié (PDF - 90 Ko)</a></div>
<p class="date">Vérifié le 9 mai 2026 - Bureau des jardins (Mairie)</p>
<div class="notice"><p>Publics concernés : les jardiniers qui ont des ruches.<br>Entrée en vigueur : le lendemain de la publication.</p></div>
<div class="preface"><p>Le maire,<br>Vu l’avis du conseil des jardins du 2 avril 2026,<br>Décrète :</p></div>
<article><h3>Article 1</h3><p>Toute ruche posée à moins de vingt mètres d’un chemin porte le nom de son propriétaire, peint en lettres hautes de cinq centimètres.</p></article>
<article><h3>Article 2</h3><p>Le conseil des jardins garde la liste des ruches et la montre à qui la demande.</p></article>
<p>Fait le 4 mai 2026.</p>
</main>`,
      contains: [
        'Publics concernés',
        'Décrète',
        'Toute ruche posée',
        'montre à qui la demande',
        'Fait le 4 mai 2026.',
      ],
      lacks: ['NOR :', 'ELI :', 'JORF', 'Texte n°', 'Extrait du Journal', 'Vérifié le'],
    },
  ],
  [
    'a topic: release number, source of the content',
    {
      lang: 'en',
      documentTitle: 'About Reed Cough | Reed Cough | Qinghe Health',
      title: 'About Reed Cough',
      body: `<main>
<h1>About Reed Cough</h1>
<div class="section"><h2>Overview</h2><p>Reed cough comes from the dust of old reeds. It is most often seen in people who cut roofs in spring.</p>
<p>It does not pass from one person to another, and a wet cloth over the mouth keeps most of the dust away.</p></div>
<div class="section"><h2>Page layout of the old leaflet</h2><p>The leaflet of 1998 told cutters to work with the wind behind them. That is still good advice.</p></div>
<p>Health Release No. 7 was read aloud in every village.</p>
<p>NEWS RELEASE NO: 2026/07/QH</p>
<div class="page-meta"><span>May 12, 2026</span><div>Sources <a href="#p">Print</a> <a href="#s">Share</a></div><div>Content Source:<br>Center for Reeds</div></div>
</main>`,
      contains: ['Reed cough comes from the dust', 'still good advice', 'was read aloud in every village'],
      lacks: ['NEWS RELEASE NO', 'Content Source', 'Center for Reeds', 'Print', 'May 12, 2026'],
    },
  ],
  [
    'the topics below, and headings whose sections were furniture',
    {
      lang: 'en',
      documentTitle: 'Register of small weirs',
      title: 'Register of small weirs',
      body: `<main><h1>Register of small weirs</h1>
<section><h2>Documents</h2><section class="attachment"><a href="/weirs.pdf">Weirs</a> PDF, 2 MB</section></section>
<h2>Details</h2><p>The register lists 412 weirs that hold back less water than the law of 1975 asks for.</p>
<p>Owners told the office the height and the year; sixty of them were visited to check.</p>
<h2>Scope</h2><p>Mills are left out.</p>
<div class="field--tags"><a href="/t/weirs">weirs and gates</a></div>
<div class="dates"><h3>Updates to this page</h3><p>Published 11 February 2026</p><p>Last updated 4 March 2026</p></div></main>`,
      contains: ['Details', 'The register lists 412 weirs', 'Scope', 'Mills are left out.'],
      lacks: ['Documents', 'weirs and gates', 'Updates to this page', '4 March'],
    },
  ],
];

test.each(CASES)('what a template says around the text stays out of it: %s', (_name, page) => {
  const article = read(page.lang, page.documentTitle, page.body);
  expect(article?.title).toBe(page.title);
  for (const text of page.contains) expect(article?.text).toContain(text);
  for (const text of page.lacks) expect(article?.text).not.toContain(text);
});
