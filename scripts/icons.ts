/** Makes the toolbar and store icons from assets/icon.svg: `npm run icons`. The results are kept in the repository. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers/find.ts';
import { machine } from './browsers/machine.ts';

/** px, as the stores and the browsers' toolbars ask for. */
const SIZES = [16, 32, 48, 96, 128];

const assets = path.resolve(import.meta.dirname, '../assets');
const folder = path.join(assets, 'public/icon');

async function draw(browser: Browser, svg: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: path.join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
  await page.close();
}

const chromium = findBrowser('chromium', machine);
if (!chromium) throw new Error('The icons are drawn by Chromium, and none was found: set CHROMIUM_PATH.');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const svg = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
  for (const size of SIZES) await draw(browser, svg, size);
} finally {
  await browser.close();
}
console.log(`${SIZES.length} icons in ${path.relative(process.cwd(), folder)}`);
