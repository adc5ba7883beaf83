import { click, type Driven, type Tab, type Texts, waitFor } from '../drive/index.ts';
import { openReader } from '../open/use.ts';

const SITE = 'http://www.qinghe.gov.cn';
/** Measures of an invented county, with chapters and articles; a circular of it, with its record and a table. */
const MEASURES = `${SITE}/zwgk/202104/t20210416_0873.html`;
const CIRCULAR = `${SITE}/zwgk/202609/t20260911_1288.html`;
const SETTLED_MS = 600;

interface Stop {
  /** `reader-<name>.png`. */
  name: string;
  url: string;
  arrange(tab: Tab, texts: Texts): Promise<void>;
}

const pause = (ms = SETTLED_MS) => new Promise((resolve) => setTimeout(resolve, ms));
const scroll = (tab: Tab, to: number) =>
  tab.evaluate('(root, to) => { root.querySelector(".scroller").scrollTop = to; }', to);

/** Chosen where a user chooses it; it holds for the stops that follow. */
async function chooseTheme(tab: Tab, name: string): Promise<void> {
  await tab.press('a');
  await click(tab, { in: '.swatch', name });
  await tab.press('Escape');
}

const themes = (['Light', 'Sepia', 'Green', 'Dark', 'Contrast'] as const).map(
  (theme): Stop => ({
    name: `theme-${theme.toLowerCase()}`,
    url: CIRCULAR,
    arrange: (tab, texts) => chooseTheme(tab, texts(`display.theme${theme}`)),
  }),
);

/** Everything the reader can show, in the order in which it is to be photographed. */
const STOPS: Stop[] = [
  { name: 'outline', url: MEASURES, arrange: async (tab) => void (await scroll(tab, 900)) },
  {
    name: 'record',
    url: CIRCULAR,
    arrange: async (tab) => {
      await tab.evaluate('(root) => { root.querySelector("details.record").open = true; }');
    },
  },
  { name: 'display', url: CIRCULAR, arrange: (tab) => tab.press('a') },
  {
    name: 'find',
    url: MEASURES,
    async arrange(tab) {
      await tab.press('/');
      await pause();
      for (const letter of '水库') await tab.press(letter);
    },
  },
  { name: 'speech', url: CIRCULAR, arrange: (tab) => tab.press('s') },
  {
    name: 'notes',
    url: CIRCULAR,
    async arrange(tab) {
      // Words are selected as a hand would do it: pressed, drawn over, let go.
      await tab.evaluate(`(root) => {
        const line = [...root.querySelectorAll('.body p')].find((e) => e.textContent.length > 60);
        const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
        getSelection().setBaseAndExtent(words, 4, words, Math.min(30, words.length));
      }`);
      await waitFor(tab, '(root) => root.querySelector(".selection-bar")');
      await tab.press('h');
      await pause();
      await tab.press('n');
    },
  },
  { name: 'help', url: CIRCULAR, arrange: (tab) => tab.press('?') },
  ...themes,
  {
    name: 'elder',
    url: CIRCULAR,
    async arrange(tab, texts) {
      await chooseTheme(tab, texts('display.themeSystem'));
      await tab.press('a');
      await click(tab, texts('display.elder'));
      await tab.press('Escape');
    },
  },
];

/** Photographs every stop; one that cannot be reached is named, and the others are taken all the same. */
export async function tour(browser: Driven, texts: Texts, shoot: (tab: Tab, name: string) => Promise<void>) {
  const missed: string[] = [];
  for (const { name, url, arrange } of STOPS) {
    const tab = await browser.newTab(url);
    try {
      await openReader(browser, tab, texts);
      await pause();
      await arrange(tab, texts);
      await pause();
      await shoot(tab, `reader-${name}.png`);
    } catch (error) {
      missed.push(`${name}: ${error}`);
    }
    await tab.close();
  }
  if (missed.length) throw new Error(`Not photographed:\n${missed.join('\n')}`);
}
