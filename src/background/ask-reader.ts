import { NoReceiver, type Protocol, type ReaderAnswer, send } from '../messages/index.ts';
import { injectScripts } from '../platform/index.ts';

/** What reads the page, and what shows what was read. */
const READER = ['/extractor.js', '/content-scripts/reader.js'] as const;

/** Asks the reader of a tab, which is put there first if it is not. */
export async function askReader<N extends 'reader.toggle' | 'reader.open'>(
  tabId: number,
  name: N,
  payload: Protocol[N]['payload'],
): Promise<ReaderAnswer> {
  try {
    return await send(name, payload, tabId);
  } catch (error) {
    if (!(error instanceof NoReceiver)) throw error;
    await injectScripts(tabId, [...READER]);
    return send(name, payload, tabId);
  }
}
