import { browser } from 'wxt/browser';

/** Opens `path` of this extension, e.g. `/library.html`, in a new tab. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** A file of the package, as the build names them. */
type ScriptPath = Parameters<typeof browser.runtime.getURL>[0];

/**
 * Runs a bundled script in the top frame of a tab.
 *
 * @throws Error where the browser allows no scripts: its own pages, the stores, files without the user's consent.
 */
export async function injectScript(tabId: number, file: ScriptPath): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** After installation and every update of the extension or the browser. */
export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(installed);
}

/** Once for every start of the browser. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
