import { injectScripts, type Sender } from '../platform/index.ts';

/** Puts the script that writes files into the page that asks: the reader's own is smaller without it. */
export async function prepareExport({ tab }: Sender): Promise<undefined> {
  if (tab?.id === undefined) throw new Error('Only a reader in a tab exports by itself.');
  await injectScripts(tab.id, ['/exporter.js']);
}
