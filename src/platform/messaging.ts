import { browser } from 'wxt/browser';

/** What the browser says of who sent a message. Everything may be missing; what is missing is not to be trusted. */
export interface Sender {
  id?: string | undefined;
  /** The document that sent it. A lost renderer may lie here. */
  url?: string | undefined;
  /** As the browser process knows it: cannot be forged by the page. Firefox may leave it out. */
  origin?: string | undefined;
  frameId?: number | undefined;
  /** The tab as the browser knows it. `url` is there only where the user's click granted activeTab. */
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** What this extension is called by the browser: its id, and the origin of its own pages without a trailing slash. */
export interface Self {
  id: string;
  origin: string;
}

export function self(): Self {
  return { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
}

/** Whether this script still belongs to a running extension: in a page it outlives an update that replaced it. */
export function isInstalled(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Sends to the background and the extension's own pages; undefined when nobody answers. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the top frame of one tab. Rejects, or gives undefined, when nobody listens there: browsers differ. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * Listens until the returned function is called. `answer` says undefined, at once, for what is not its business;
 * otherwise it promises the answer. The promise must not reject.
 */
export function onMessage(
  answer: (raw: unknown, sender: Sender) => Promise<unknown> | undefined,
): () => void {
  const listener = (raw: unknown, sender: Sender, respond: (value?: unknown) => void) => {
    const promised = answer(raw, sender);
    if (!promised) return;
    // Not every browser takes a promise from a listener; every one takes this.
    promised.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
