import { isInstalled, sendToExtension, sendToTab } from '../platform/index.ts';
import type { Envelope, Reply } from './dispatch.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** Nobody listens for this: no reader in that tab, or no background. */
export class NoReceiver extends Error {
  override name = 'NoReceiver';
}

/** The extension was updated, or switched off, under a running page: nothing works there until the page is loaded anew. */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** Somebody listens and would not: the message says why. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

/** More than the browser carries in one message: Chromium ends it at 64 MiB. It was not delivered. */
export class MessageTooLarge extends Error {
  override name = 'MessageTooLarge';
}

/** It went wrong on the way, and may have been heard: the page or the background went away while it answered. */
export class MessageLost extends Error {
  override name = 'MessageLost';
}

/**
 * Sends to the background, or with `tabId` to the reader of that tab, and gives the answer.
 *
 * @throws NoReceiver, ExtensionGone, MessageRefused, MessageTooLarge, MessageLost
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Protocol[N]['payload'],
  tabId?: number,
): Promise<Protocol[N]['answer']> {
  // Firefox would leave the message unanswered for ever.
  if (!isInstalled()) throw new ExtensionGone(`${name}: the extension is gone from this page`);
  const envelope: Envelope = payload === undefined ? { name } : { name, payload };
  const reply = await carry(name, envelope, tabId);
  if (!isReply(reply)) throw new NoReceiver(`nobody answered ${name}`);
  if (!reply.ok) throw new MessageRefused(reply.refused);
  return reply.answer as Protocol[N]['answer'];
}

async function carry(name: string, envelope: Envelope, tabId: number | undefined): Promise<unknown> {
  try {
    // Awaited here: after an update of the extension the call itself throws, or there is nothing left to call.
    return await (tabId === undefined ? sendToExtension(envelope) : sendToTab(tabId, envelope));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const Failure = FAILURES.find(([pattern]) => pattern.test(said))?.[1] ?? MessageLost;
    throw new Failure(`${name}: ${said}`, { cause });
  }
}

/** Browsers tell these apart by their words only, which are not translated. */
const FAILURES: [RegExp, new (message: string, options?: ErrorOptions) => Error][] = [
  [/context invalidated|reading 'sendMessage'/i, ExtensionGone],
  [/receiving end does not exist/i, NoReceiver],
  [/no tab with id|invalid tab id/i, NoReceiver],
  // Chromium: "Message exceeded maximum allowed size of 64MiB."; the others when a string or a copy grows too long.
  [/exceeded maximum allowed|too large|allocation size overflow|invalid string length/i, MessageTooLarge],
];

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
