/** `npm run screenshots`: takes the README's pictures anew, in Chromium, of the build that ships. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { machine } from '../browsers/machine.ts';
import {
  click,
  type Driven,
  type LaunchOptions,
  launchChromium,
  textsOf,
  waitForText,
} from '../drive/index.ts';
import { build } from '../open/build.ts';
import { openReader, save } from '../open/use.ts';
import { SAMPLE_URL, serve } from '../site/index.ts';
import { ADDRESSES, documents } from './documents.ts';
import { tour } from './tour.ts';

const folder = path.resolve(import.meta.dirname, '../../assets/screenshots');
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 420, height: 860 };
/** Long enough for the reader's opening to have come to rest. */
const SETTLED_MS = 600;

const found = findBrowser('chromium', machine);
if (!found) throw new Error('The pictures are taken in Chromium, and none was found.');
const extension = build('chromium', 'production');
const site = await serve(documents);
mkdirSync(folder, { recursive: true });

async function inBrowser(
  more: Partial<LaunchOptions>,
  use: (browser: Driven) => Promise<void>,
): Promise<void> {
  const executable = found?.path as string;
  const browser = await launchChromium({ executable, extension, site: { ...site, hosts: 'all' }, ...more });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

/** The reader over `url`, photographed. */
async function reader(browser: Driven, url: string, name: string): Promise<void> {
  const tab = await browser.newTab(url);
  await openReader(browser, tab, textsOf(extension, browser.locale));
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  await tab.screenshot(path.join(folder, name));
  console.log(`assets/screenshots/${name}`);
}

async function page(browser: Driven, name: string): Promise<void> {
  const tab = await browser.newTab(SAMPLE_URL);
  await tab.screenshot(path.join(folder, name));
  console.log(`assets/screenshots/${name}`);
}

async function library(browser: Driven, name: string): Promise<void> {
  const texts = textsOf(extension, browser.locale);
  for (const url of [SAMPLE_URL, ...ADDRESSES]) {
    const tab = await browser.newTab(url);
    await openReader(browser, tab, texts);
    await save(tab, texts);
    await tab.close();
  }
  const tab = await browser.extensionPage('library.html');
  await click(tab, { in: '[role=option]', name: '乡村公共设施' });
  await waitForText(tab, '专款专用');
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  await tab.screenshot(path.join(folder, name));
  console.log(`assets/screenshots/${name}`);
}

/** A page of ours that needs nothing but to be opened. */
async function own(browser: Driven, file: string, name: string): Promise<void> {
  const tab = await browser.extensionPage(file);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  await tab.screenshot(path.join(folder, name));
  console.log(`assets/screenshots/${name}`);
}

try {
  await inBrowser({ size: WIDE }, async (browser) => {
    await page(browser, 'page.png');
    await reader(browser, SAMPLE_URL, 'reader-light.png');
    await library(browser, 'library.png');
    await own(browser, 'welcome.html', 'welcome.png');
    await own(browser, 'options.html', 'options.png');
  });
  await inBrowser({ size: WIDE }, (browser) =>
    tour(browser, textsOf(extension, browser.locale), async (tab, name) => {
      await tab.screenshot(path.join(folder, name));
      console.log(`assets/screenshots/${name}`);
    }),
  );
  await inBrowser({ size: WIDE, dark: true }, (browser) => reader(browser, SAMPLE_URL, 'reader-dark.png'));
  await inBrowser({ size: NARROW }, (browser) => reader(browser, SAMPLE_URL, 'reader-narrow.png'));
} finally {
  site.close();
}
