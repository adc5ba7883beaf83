import { browser } from 'wxt/browser';

/** Whether we may read pages of these match patterns, all of them. */
export function hasOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/**
 * Asks the user. Only in the course of a click of theirs, before anything was awaited: else the browser refuses without
 * asking. False also where it refuses.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Gives them back. What the manifest asks for at installation stays. */
export async function giveBackOrigins(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Calls `changed` after every grant and every revocation, also those made in the browser's own pages. */
export function onOriginsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
