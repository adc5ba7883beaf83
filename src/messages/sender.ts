import type { Self, Sender } from '../platform/index.ts';

/** `content`: our script in the top frame of a page. `page`: a page of ours in a tab. `background`: ours, in no tab. */
export type SenderKind = 'content' | 'page' | 'background';

/** Who sent this, or undefined for anyone we do not talk to. What the browser left out counts against the sender. */
export function senderKind(sender: Sender, self: Self): SenderKind | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.tab === undefined)
    return sender.url === undefined || isOwn(sender, self) ? 'background' : undefined;
  if (typeof sender.tab.id !== 'number' || sender.frameId !== 0) return undefined;
  return isOwn(sender, self) ? 'page' : 'content';
}

/** Origin first, because a lost renderer can forge `url` but not `origin`; Firefox sometimes gives only the former. */
function isOwn({ origin, url }: Sender, self: Self): boolean {
  return origin === undefined ? (url ?? '').startsWith(`${self.origin}/`) : origin === self.origin;
}

/**
 * Whether `url` is the page that the sender's own tab shows, as the browser itself reports it. The fragment does not
 * count, and neither do user name and password, which an article never keeps.
 */
export function isOwnPage(url: string, sender: Sender, kind: SenderKind | undefined): boolean {
  // Of our own pages browsers do not tell the tab's address; what they say of themselves is true.
  const shown = kind === 'page' ? sender.url : sender.tab?.url;
  return shown !== undefined && address(shown) !== undefined && address(shown) === address(url);
}

function address(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const u = new URL(url);
  u.hash = '';
  u.username = '';
  u.password = '';
  return u.href;
}
