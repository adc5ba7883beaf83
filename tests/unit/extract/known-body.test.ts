import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { PAGE_URL } from './page.ts';

const LINE = '渠尾的村先动手，清完一段请用水户看过再往上走，免得清过的渠又被淤上。';
const ASIDE = '本栏目刊登各村的来信，来信请写明村名和电话，编辑部收到后七天内答复。';

test.each(['itemprop', 'property'])('what %s calls the body of the article is it', (attribute) => {
  const { window } = new JSDOM(
    `<html lang="zh-CN"><title>清淤提前十天</title><h1>清淤提前十天</h1>
     <div><div ${attribute}="articleBody"><p>${LINE}</p><p>${LINE}</p></div><p>${ASIDE}</p></div>`,
    { url: PAGE_URL },
  );
  const article = extract(window.document, PAGE_URL, window as unknown as Window & typeof globalThis);
  expect(article?.text).toBe(`${LINE}\n${LINE}`);
});
