import { browser } from 'wxt/browser';

/** The value under `key` in storage.local, or undefined. Content scripts can read all of it: keep nothing private here. */
export async function readLocal(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  return found[key];
}

/** All of `values` at once, or none of them. */
export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
}

/** As `readLocal`, for what is forgotten when the browser closes. Content scripts cannot read it. */
export async function readSession(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  return found[key];
}

export async function writeSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values);
}

/** Calls `changed` with the new value (undefined when removed) until the returned function is called. */
export function watchLocal(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) changed(change.newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
