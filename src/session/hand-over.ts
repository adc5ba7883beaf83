import { toBase64 } from '../article/index.ts';
import { send } from '../messages/index.ts';
import { download } from '../platform/index.ts';

interface File {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Gives a file to the user's downloads.
 *
 * Chromium holds back, as an insecure download, any file that a page makes which itself came over http, and many
 * government sites still do. There the file goes through a page of our own instead, which is secure.
 */
export async function handOver(file: File, window: Window & typeof globalThis): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox' || window.isSecureContext) return download(file, window);
  await send('download.prepare', undefined);
  await send('file.download', { name: file.name, type: file.type, base64: toBase64(file.bytes) });
}
