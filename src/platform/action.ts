import { browser } from 'wxt/browser';

/** The part of a tab that is known after the user's click on the extension. */
export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

export function onActionClicked(clicked: (tab: Tab) => void): void {
  browser.action.onClicked.addListener(clicked);
}

/** The keyboard command `name` of the manifest was pressed on `tab`. */
export function onCommand(pressed: (name: string, tab: Tab | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => pressed(name, tab));
}

/** Marks the toolbar button of one tab until that tab navigates: both browsers drop a tab's own values then. */
export async function flagAction(tabId: number, badge: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setTitle({ tabId, title });
}

/** Takes the mark away again; the button then says what it says everywhere, `title`. */
export async function unflagAction(tabId: number, title: string): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === '') return;
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title });
}
