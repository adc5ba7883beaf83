// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle, type ReaderOptions } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const settle = () => new Promise((done) => setTimeout(done, 20));
let reader: ReaderHandle | undefined;
afterEach(() => {
  reader?.close();
  document.body.replaceChildren();
});

async function openMore(options: Partial<ReaderOptions>) {
  const place = document.createElement('div');
  document.body.append(place);
  reader = mountReader(place, { article: sampleArticle(), onPreferences() {}, ...options });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLButtonElement>('button')].find((b) =>
      (b.getAttribute('aria-label') ?? b.textContent)?.startsWith(name),
    ) as HTMLButtonElement;
  button('更多').click();
  await settle();
  return { root, button };
}

test.each([
  ['本网站的文章总是', 'always', 'site'],
  ['本栏目的文章总是', 'always', 'column'],
  ['本网站从不', 'never', 'site'],
])('%s: one click', async (name, action, scope) => {
  const onSite = vi.fn(async () => 'done' as const);
  const { button } = await openMore({ onSite });
  button(name).click();
  await settle();
  expect(onSite.mock.calls).toEqual([[action, scope]]);
  expect(button(name).textContent).toContain('已设好');
});

test('where the browser has to be asked, or nothing came of it, it says so', async () => {
  const onSite = vi.fn(async () => 'asking' as const);
  const { button } = await openMore({ onSite });
  button('本网站的文章总是').click();
  await settle();
  expect(button('本网站的文章总是').textContent).toContain('请在新打开的页面上同意');
  onSite.mockRejectedValueOnce(new Error('gone'));
  button('本网站从不').click();
  await settle();
  expect(button('本网站从不').textContent).toContain('没有设成');
});

test('in the library, where there is no site, there is no such choice', async () => {
  const { button } = await openMore({});
  expect(button('本网站')).toBeUndefined();
});
