import { browser } from 'wxt/browser';
import type { Tab } from './action.ts';

export interface MenuEntry {
  id: string;
  title: string;
  /** Where it shows: in the menu of a page, or of the toolbar button. */
  contexts: ('page' | 'action')[];
}

/** Puts these entries, and no others, into the menus. They last until the extension is updated. */
export async function setMenus(entries: MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const {
    id,
    title,
    contexts: [first, ...others],
  } of entries)
    if (first) browser.contextMenus.create({ id, title, contexts: [first, ...others] });
}

export function onMenuClicked(clicked: (entryId: string, tab: Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => clicked(String(info.menuItemId), tab));
}
