/** Long enough for a browser that asks where to put the file; the bytes are freed then. */
const KEEP_MS = 60_000;

/**
 * Hands `file` to the browser's downloads by a link that is never put into the document, so that a page can neither
 * see nor stop it. Needs no permission.
 */
export function download(
  file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> | Blob },
  window: Window & typeof globalThis,
): void {
  const link = window.document.createElement('a');
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
  link.href = url;
  link.download = file.name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
