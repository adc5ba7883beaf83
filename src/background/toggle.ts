import { MessageLost, NoReceiver, type ReaderAnswer, send } from '../messages/index.ts';
import { flagAction, injectScripts, type Tab, unflagAction } from '../platform/index.ts';
import { text } from '../ui/index.ts';

/** What reads the page, then what shows it, which asks for the former at once. */
const SCRIPTS = ['/extractor.js', '/content-scripts/reader.js'] as const;

/** The toggle under way in each tab: a second click waits for the first, so that no page gets two readers. */
const underWay = new Map<number, Promise<void>>();

/** Opens or closes the reader of `tab`. Where it cannot, the toolbar button says why. Never rejects. */
export function toggleReader(tab: Tab | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || id < 0) return Promise.resolve();
  const next = (underWay.get(id) ?? Promise.resolve()).then(() => toggle(id, tab?.url));
  const settled = next
    .catch(() => undefined)
    .finally(() => {
      if (underWay.get(id) === settled) underWay.delete(id);
    });
  underWay.set(id, settled);
  return settled;
}

async function toggle(tabId: number, url = ''): Promise<void> {
  try {
    const answer = await askReader(tabId);
    if (answer.state === 'refused' && answer.reason === 'removed')
      await flagAction(tabId, '!', text('toolbar.removed'));
    else await unflagAction(tabId, text('toolbar.title'));
  } catch (error) {
    // The page went away while it answered: the one that came instead is not blocked, nobody asked it yet.
    if (error instanceof MessageLost) return;
    // A tab that was closed meanwhile has no button to write on: the caller drops what this throws.
    await flagAction(tabId, '!', text(url.startsWith('file:') ? 'toolbar.blockedFile' : 'toolbar.blocked'));
  }
}

async function askReader(tabId: number): Promise<ReaderAnswer> {
  try {
    return await send('reader.toggle', undefined, tabId);
  } catch (error) {
    if (!(error instanceof NoReceiver)) throw error;
    await injectScripts(tabId, [...SCRIPTS]);
    return send('reader.toggle', undefined, tabId);
  }
}
