import type { Library } from '../library/index.ts';
import { openOwnPage, setMenus, type Tab } from '../platform/index.ts';
import { text } from '../ui/index.ts';
import { ruleOnClick } from './site-rules.ts';
import { toggleReader } from './toggle.ts';

/** The entries of the page's menu and of the button's. The button's own click is the reader already. */
export function createMenus(): Promise<void> {
  return setMenus([
    { id: 'reader', title: text('toolbar.menuReader'), contexts: ['page'] },
    { id: 'library', title: text('toolbar.menuLibrary'), contexts: ['action'] },
    { id: 'always-site', title: text('toolbar.menuAlwaysSite'), contexts: ['action'] },
    { id: 'always-column', title: text('toolbar.menuAlwaysColumn'), contexts: ['action'] },
    { id: 'never-site', title: text('toolbar.menuNeverSite'), contexts: ['action'] },
  ]);
}

export async function menuClicked(entryId: string, tab: Tab | undefined): Promise<void> {
  if (entryId === 'reader') await toggleReader(tab);
  if (entryId === 'library') await showLibrary();
  if (entryId === 'always-site' && tab) await ruleOnClick(tab, 'always', 'site');
  if (entryId === 'always-column' && tab) await ruleOnClick(tab, 'always', 'column');
  if (entryId === 'never-site' && tab) await ruleOnClick(tab, 'never', 'site');
}

/** What the extension does and how it is begun with, once after it was installed. */
export function showWelcome(): Promise<void> {
  return openOwnPage('/welcome.html');
}

/** The library as a reader asks for it: at its article, where that has not been deleted meanwhile. */
export async function showKept(id: string | undefined, library: Library): Promise<void> {
  const kept = id !== undefined && (await library.marks(id).catch(() => undefined));
  await showLibrary(kept ? id : undefined);
}

/** The library in a new tab, at one article where `id` names it. */
export function showLibrary(id?: string): Promise<void> {
  return openOwnPage(id === undefined ? '/library.html' : `/library.html#/article/${encodeURIComponent(id)}`);
}
