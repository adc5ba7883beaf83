import { browser } from 'wxt/browser';

/** Opens the extension's page at `path` where nobody sees it, unless it is open already. Chromium only. */
export async function openOffscreen(path: '/download.html', why: string): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({ url: path, reasons: ['BLOBS'], justification: why });
}
