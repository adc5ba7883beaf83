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

/** What the toolbar button says over one tab, until that tab navigates: both browsers drop a tab's own values then. */
export interface ButtonMark {
  badge: string;
  colour: 'good' | 'alarm';
  title: string;
}

const COLOURS = { good: '#2f6b3c', alarm: '#b3261e' };

export async function markButton(tabId: number, { badge, colour, title }: ButtonMark): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[colour] });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setTitle({ tabId, title });
}

export async function badgeOf(tabId: number): Promise<string> {
  return browser.action.getBadgeText({ tabId });
}
