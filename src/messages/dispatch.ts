import type { Self, Sender } from '../platform/index.ts';
import type { MessageName, Protocol, SaveRequest } from './protocol.ts';
import { isOwnPage, type SenderKind, senderKind } from './sender.ts';

/** What this context answers. It names only the messages that are its business. */
export type Handlers = {
  [N in MessageName]?: (
    payload: Protocol[N]['payload'],
    sender: Sender,
  ) => Promise<Protocol[N]['answer']> | Protocol[N]['answer'];
};

/** As it travels. The payload is left out when there is none: JSON has no undefined. */
export interface Envelope {
  name: string;
  payload?: unknown;
}

export type Reply = { ok: true; answer?: unknown } | { ok: false; refused: string };

/** What is wrong with a payload; undefined when it is what the message says. */
export type Check = (name: MessageName, payload: unknown) => string | undefined;

/** Who may send what. Kept equal to `from` in the protocol by its type. */
const FROM: { [N in MessageName]: Protocol[N]['from'] } = {
  'article.save': 'content',
  'article.find': 'content',
  'marks.change': 'content',
  'library.open': 'content',
  'export.prepare': 'content',
  'download.prepare': 'content',
  'file.download': 'content',
  'page.verdict': 'content',
  'site.rule': 'content',
  'options.open': 'content',
  'reader.dismissed': 'content',
  'reader.open': 'background',
  'reader.toggle': 'background',
};

/**
 * The reply to one message, or undefined where it is none of ours: another context may answer it. First who asks, then
 * what they say, then the handler. Never rejects; a refusal says why, and nothing about what is stored.
 */
export function dispatch(
  handlers: Handlers,
  raw: unknown,
  sender: Sender,
  me: Self,
  problems: Check,
): Promise<Reply> | undefined {
  const name = messageName(raw);
  const handle = name && (handlers[name] as ((payload: unknown, sender: Sender) => unknown) | undefined);
  if (!name || !handle) return undefined;
  const kind = senderKind(sender, me);
  if (!may(kind, FROM[name])) return refuse('this sender may not ask that');
  const { payload } = raw as Envelope;
  const problem = problems(name, payload);
  if (problem) return refuse(problem);
  const url = addressIn(name, payload);
  if (url !== undefined && !isOwnPage(url, sender, kind))
    return refuse('the article is not what this tab shows');
  return (async () => handle(payload, sender))().then(
    (answer): Reply => ({ ok: true, answer }),
    (error): Reply => ({
      ok: false,
      refused: `failed: ${error instanceof Error ? error.message : 'unknown'}`,
    }),
  );
}

/** Of messages about the sender's own page: the page they are about. */
function addressIn(name: MessageName, payload: unknown): string | undefined {
  if (name === 'article.save') return (payload as SaveRequest).article.url;
  if (name === 'article.find' || name === 'marks.change' || name === 'site.rule')
    return (payload as { url: string }).url;
  return undefined;
}

/** A page of ours may do what a reader in a page may: the sample article has one. */
const may = (kind: SenderKind | undefined, from: SenderKind): boolean =>
  kind === from || (kind === 'page' && from === 'content');

const refuse = (refused: string): Promise<Reply> => Promise.resolve({ ok: false, refused });

function messageName(raw: unknown): MessageName | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'name')) return undefined;
  const { name } = raw as Envelope;
  return typeof name === 'string' && Object.hasOwn(FROM, name) ? (name as MessageName) : undefined;
}
