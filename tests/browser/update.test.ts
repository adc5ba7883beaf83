import { afterAll, beforeAll, expect, test } from 'vitest';
import { click } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { startWorld, type World } from './world.ts';

const SAVE = { in: '.bar-end > .button:last-child', name: '' };

let world: World;
beforeAll(async () => {
  world = await startWorld('chromium');
});
afterAll(async () => world?.end());

/** The extension starts anew, as after an update of itself. */
async function updateExtension(): Promise<void> {
  const own = await world.browser.extensionPage('options.html');
  await own.evaluateAsPage('() => void setTimeout(() => chrome.runtime.reload())');
}

// Firefox takes the scripts of a page away together with their extension: nothing is left there that could say anything.
test('a reader that was open when the extension was updated says to load the page anew', async () => {
  const tab = await world.browser.newTab('http://www.qinghe.gov.cn/ordinary.html');
  await openReader(world.browser, tab, world.texts);
  await updateExtension();
  await tab.show();
  // The update takes a moment: what is pressed before it is still saved.
  await expect
    .poll(
      async () => {
        await click(tab, SAVE);
        return tab.evaluate<string>('(root) => root.querySelector("[role=alert]")?.textContent ?? ""');
      },
      { timeout: 20_000, interval: 500 },
    )
    .toContain(world.texts('reader.saveGone'));
  const said = await tab.evaluate<string>('(root) => root.querySelector("[role=alert]").textContent');
  expect(said).not.toContain(world.texts('reader.retry'));
});
