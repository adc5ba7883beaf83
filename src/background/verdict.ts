import type { PageVerdict } from '../messages/index.ts';
import { askReader } from './ask-reader.ts';
import { showKind } from './button.ts';
import { isDismissed } from './dismissed.ts';
import { inTurn, newPage } from './turns.ts';

/**
 * A page has said what it is. The button shows it; on an article of a site with a rule the reader opens, or offers to.
 * Answers when that is done, so that the page can be held back until then. Never rejects.
 */
export async function pageVerdict(
  { kind, action, url, first }: PageVerdict,
  tabId: number | undefined,
): Promise<{ opened: boolean }> {
  if (tabId === undefined) return { opened: false };
  if (first) newPage(tabId);
  void showKind(tabId, kind).catch(() => undefined);
  if (kind !== 'article' || (action !== 'always' && action !== 'ask')) return { opened: false };
  try {
    return await inTurn(tabId, async () => {
      if (await isDismissed(tabId, url)) return { opened: false };
      const answer = await askReader(tabId, 'reader.open', { offer: action === 'ask' });
      return { opened: answer.state === 'open' };
    });
  } catch {
    // No permission any more, or the page has gone: it stays as it is.
    return { opened: false };
  }
}
