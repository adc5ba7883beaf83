import { sendToExtension, sendToTab } from '../platform/index.ts';
import type { Envelope, Reply } from './listen.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** Nobody listens for this: no reader in that tab, or an extension that was updated under a running page. */
export class NoReceiver extends Error {
  override name = 'NoReceiver';
}

/** Somebody listens and would not: the message says why. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

/**
 * Sends to the background, or with `tabId` to the reader of that tab, and gives the answer.
 *
 * @throws NoReceiver, MessageRefused
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Protocol[N]['payload'],
  tabId?: number,
): Promise<Protocol[N]['answer']> {
  const envelope: Envelope = payload === undefined ? { name } : { name, payload };
  const reply = await (tabId === undefined ? sendToExtension(envelope) : sendToTab(tabId, envelope)).catch(
    (cause: unknown) => {
      throw new NoReceiver(`nobody answered ${name}`, { cause });
    },
  );
  if (!isReply(reply)) throw new NoReceiver(`nobody answered ${name}`);
  if (!reply.ok) throw new MessageRefused(reply.refused);
  return reply.answer as Protocol[N]['answer'];
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
