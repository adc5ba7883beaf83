import { MessageLost } from '../messages/index.ts';
import type { Tab } from '../platform/index.ts';
import { text } from '../ui/index.ts';
import { askReader } from './ask-reader.ts';
import { endAlarm, showAlarm } from './button.ts';
import { inTurn } from './turns.ts';

/** Opens or closes the reader of `tab`. Where it cannot, the toolbar button says why. Never rejects. */
export async function toggleReader(tab: Tab | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || id < 0) return;
  // A tab that was closed meanwhile has no button to write on.
  await inTurn(id, () => toggle(id, tab?.url)).catch(() => undefined);
}

async function toggle(tabId: number, url = ''): Promise<void> {
  try {
    const answer = await askReader(tabId, 'reader.toggle', undefined);
    if (answer.state === 'refused' && answer.reason === 'removed')
      await showAlarm(tabId, text('toolbar.removed'));
    else await endAlarm(tabId);
  } catch (error) {
    // The page went away while it answered: the one that came instead is not blocked, nobody asked it yet.
    if (error instanceof MessageLost) return;
    await showAlarm(tabId, text(url.startsWith('file:') ? 'toolbar.blockedFile' : 'toolbar.blocked'));
  }
}
