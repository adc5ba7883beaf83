import { readSession, writeSession } from '../platform/index.ts';

/** The addresses on which the user closed the reader, by tab: there it stays closed for this visit. */
type Dismissed = Record<string, string[]>;

const KEY = 'dismissed';
/** Of one tab; the oldest are forgotten first. */
const MOST = 50;

const read = async (): Promise<Dismissed> => ((await readSession(KEY)) ?? {}) as Dismissed;
const bare = (url: string) => url.replace(/#.*$/, '');

export async function dismiss(tabId: number, url: string): Promise<void> {
  const all = await read();
  const here = (all[tabId] ?? []).filter((other) => other !== bare(url));
  await writeSession({ [KEY]: { ...all, [tabId]: [...here, bare(url)].slice(-MOST) } });
}

export async function isDismissed(tabId: number, url: string): Promise<boolean> {
  return (await read())[tabId]?.includes(bare(url)) ?? false;
}

export async function forgetTab(tabId: number): Promise<void> {
  const { [tabId]: gone, ...others } = await read();
  if (gone) await writeSession({ [KEY]: others });
}
