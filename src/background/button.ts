import type { Kind } from '../detect/index.ts';
import { badgeOf, markButton } from '../platform/index.ts';
import { text } from '../ui/index.ts';

const ALARM = '!';
const WORDS = {
  article: 'toolbar.article',
  list: 'toolbar.list',
  home: 'toolbar.home',
  other: 'toolbar.other',
  unsure: 'toolbar.title',
} as const;

/** The button says that the page can be read; and where it cannot, why, to whoever points at it. */
export function showKind(tabId: number, kind: Kind): Promise<void> {
  const badge = kind === 'article' ? text('toolbar.badge') : '';
  return markButton(tabId, { badge, colour: 'good', title: text(WORDS[kind]) });
}

/** The button says why no reader could open. */
export function showAlarm(tabId: number, title: string): Promise<void> {
  return markButton(tabId, { badge: ALARM, colour: 'alarm', title });
}

/** Takes an alarm back; the button then says what it says everywhere. */
export async function endAlarm(tabId: number): Promise<void> {
  if ((await badgeOf(tabId)) === ALARM)
    await markButton(tabId, { badge: '', colour: 'good', title: text('toolbar.title') });
}
