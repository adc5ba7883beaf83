import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers/find.ts';
import { machine } from '../scripts/browsers/machine.ts';
import type { SavedPage } from './pages.ts';

/** Headless Chromium, with a clock of 5 µs: outside isolation it would tick every 100 µs. */
export async function launch(): Promise<Browser> {
  const found = findBrowser('chromium', machine);
  if (!found) throw new Error('No Chromium found: set CHROMIUM_PATH, or run `npm start` once.');
  return puppeteer.launch({
    executablePath: found.path,
    headless: true,
    // Chromium's sandbox does not start as root, which is what containers run as.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/**
 * Loads a saved page at its own address: its scripts do not run, and nothing is fetched. `script` is run in it.
 *
 * @param timers whether frames and timers of `script` are to be called back: no script at all is the quicker way.
 */
export async function load(
  browser: Browser,
  saved: SavedPage,
  script: string,
  timers = false,
): Promise<Page> {
  // Isolation moves the page into a new process, and now and then the driver loses it on the way.
  return loadOnce(browser, saved, script, timers).catch(() => loadOnce(browser, saved, script, timers));
}

async function loadOnce(browser: Browser, saved: SavedPage, script: string, timers: boolean): Promise<Page> {
  const page = await browser.newPage();
  if (!timers) await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    if (served || !request.isNavigationRequest()) return void request.abort();
    served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        ...(timers && { 'Content-Security-Policy': "script-src 'none'; frame-src 'none'" }),
      },
      body: saved.html,
    });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page;
}
