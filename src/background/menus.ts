import { openOwnPage, setMenus, type Tab } from '../platform/index.ts';
import { text } from '../ui/index.ts';
import { toggleReader } from './toggle.ts';

/** The entries of the page's menu and of the button's. The button's own click is the reader already. */
export function createMenus(): Promise<void> {
  return setMenus([
    { id: 'reader', title: text('toolbar.menuReader'), contexts: ['page'] },
    { id: 'library', title: text('toolbar.menuLibrary'), contexts: ['action'] },
  ]);
}

export async function menuClicked(entryId: string, tab: Tab | undefined): Promise<void> {
  if (entryId === 'reader') await toggleReader(tab);
  if (entryId === 'library') await showLibrary();
}

/** The library in a new tab, at one article where `id` names it. */
export function showLibrary(id?: string): Promise<void> {
  return openOwnPage(id === undefined ? '/library.html' : `/library.html#/article/${encodeURIComponent(id)}`);
}
