/**
 * `node scripts/screenshots/print.ts`: the first pages of both print layouts as pictures, by Chromium and `pdftoppm` (Debian:
 * poppler-utils), of the build for tests.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { machine } from '../browsers/machine.ts';
import { click, launchChromium, textsOf, waitFor } from '../drive/index.ts';
import { build } from '../open/build.ts';
import { openReader } from '../open/use.ts';
import { serve } from '../site/index.ts';
import { ADDRESSES, documents } from './documents.ts';

const folder = path.resolve(import.meta.dirname, '../../assets/screenshots');
const DPI = 72;

const found = findBrowser('chromium', machine);
if (!found) throw new Error('The pictures are taken in Chromium, and none was found.');
const extension = build('chromium', 'test');
const site = await serve(documents);
const browser = await launchChromium({
  executable: found.path,
  extension,
  site: { ...site, hosts: 'all' },
});
try {
  const texts = textsOf(extension, browser.locale);
  const address = ADDRESSES.find((url) => url.includes('t20260318')) ?? ADDRESSES[0];
  const tab = await browser.newTab(address);
  await openReader(browser, tab, texts);
  picture(await tab.pdf(), 'print-article.png');
  await tab.press('p');
  await click(tab, texts('print.official'));
  await waitFor(tab, '(root) => root.querySelector(".printing .page")');
  picture(await tab.pdf(), 'print-official.png');
} finally {
  await browser.close();
  site.close();
}

function picture(pdf: Uint8Array, name: string): void {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'qingdu-print-')), 'print.pdf');
  writeFileSync(file, pdf);
  const to = path.join(folder, path.basename(name, '.png'));
  execFileSync('pdftoppm', ['-r', String(DPI), '-f', '1', '-singlefile', '-png', file, to]);
  console.log(`assets/screenshots/${name}`);
}
