import { browser } from 'wxt/browser';

/** Opens `path` of this extension, e.g. `/library.html`, in a new tab. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/**
 * Runs bundled scripts in the top frame of a tab, one after the other.
 *
 * @throws Error where the browser allows no scripts: its own pages, the stores, files without the user's consent.
 */
export async function injectScripts(tabId: number, files: `/${string}`[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] }, // The generated type knows only the files of the last build.
    files: files as ScriptFile[],
  });
}

export function onTabRemoved(removed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => removed(tabId));
}

/** After installation (`first`) and every update of the extension or the browser. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Once for every start of the browser. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
