import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { bodyOf, extract } from '../../../src/extract/index.ts';
import { sanitizeToFragment } from '../../../src/sanitize/index.ts';
import { FAMILIES } from '../../hostile/families.ts';
import { faults } from '../../hostile/oracle.ts';

const url = 'https://www.qinghe.example/zw/t20240318_77.html';
const PROSE =
  '<p>青禾县今年把清淤的日子提前了十天，渠尾的村先动手，清完一段请用水户看过再往上走。</p>'.repeat(6);

function open(body: string) {
  const page = `<title>清淤</title><h1>清淤提前十天</h1><div class="TRS_Editor">${PROSE}${body}</div>`;
  return new JSDOM(page, { url }).window as unknown as Window & typeof globalThis;
}

function read(body: string) {
  const world = open(body);
  const article = extract(world.document, url, world);
  if (!article) throw new Error('nothing was read');
  return { article, world };
}

/** Every node, so that two texts side by side are not one. */
const nodes = (root: Node): unknown[] =>
  [...root.childNodes].map((node) => [
    node.nodeName,
    node.nodeValue,
    [...((node as Partial<Element>).attributes ?? [])].map(({ name, value }) => [name, value]),
    nodes(node),
  ]);

const RICH =
  '<h2>一、先清渠尾</h2><p>水<!-- 注 -->深<script>x()</script>一尺，见<a href="b.html">细则</a>。</p>' +
  '<section><p>段中有段<div>清完一段</div></p></section><table><tr><td>渠<td>尾</table><img src="a.png" alt="渠">';

describe('what an article is shown as', () => {
  test('is to the node what its html would be, cleaned anew', () => {
    const { article, world } = read(RICH);
    const ready = nodes(bodyOf(article, world));
    expect(ready).toEqual(nodes(sanitizeToFragment(article.html, world, article.url)));
    expect(ready).toEqual(nodes(bodyOf(article, world)));
  });

  test('is the own of each who asks', () => {
    const { article, world } = read(RICH);
    const [one, two] = [bodyOf(article, world), bodyOf(article, world)];
    expect(one).not.toBe(two);
    one.replaceChildren();
    expect(two.textContent).toContain('清完一段');
  });

  test('is cleaned where it was not just read', () => {
    const { article, world } = read('');
    const html = '<p onclick="x()">换过的<script>x()</script></p>';
    const shown = bodyOf({ ...article, html }, world);
    expect(nodes(shown)).toEqual([['P', null, [], [['#text', '换过的', [], []]]]]);
  });

  test('belongs to no window: nothing in it is loaded before it is shown', () => {
    const { article, world } = read(RICH);
    expect(bodyOf(article, world).ownerDocument.defaultView).toBeNull();
  });

  test('is harmless, whatever stood in the page', () => {
    let shown = 0;
    for (const payload of FAMILIES.flatMap(({ payloads }) => payloads.slice(0, 1))) {
      const world = open(payload);
      const article = extract(world.document, url, world);
      // A payload may well keep the page from being read.
      if (!article) continue;
      shown += 1;
      expect(faults(bodyOf(article, world)), payload.slice(0, 200)).toEqual([]);
    }
    expect(shown).toBeGreaterThan(30);
  });
});
