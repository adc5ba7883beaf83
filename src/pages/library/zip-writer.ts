import { deflateSync, Zip, ZipPassThrough } from 'fflate';

export interface ZipWriter {
  add(file: { path: string; bytes: Uint8Array<ArrayBuffer>; mtime: Date }): void;
  finish(): Blob;
}

/** What is held in the page's own memory before it is handed to the browser as a Blob, which can put it on disk. */
const HELD_BYTES = 4_000_000;
/** Deflating these again costs time and saves nothing. */
const DENSE = /\.(?:png|jpe?g|gif|webp)$/i;

/**
 * A file of an archive that is there as a whole. fflate's own ZipDeflate, made for streams, takes a window of 96 KB for
 * every one: garbage that over thousands of files comes faster than it goes.
 */
class Deflated extends ZipPassThrough {
  override compression = 8;
  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflateSync(chunk, { level: 6 }), final);
  }
}

/** Writes a ZIP file by file, so that an archive of thousands of articles is never in memory as a whole. */
export function zipWriter(): ZipWriter {
  const done: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    if (held.length > 0) done.push(new Blob(held));
    held = [];
    size = 0;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    held.push(chunk as Uint8Array<ArrayBuffer>);
    size += chunk.length;
    if (size >= HELD_BYTES) flush();
  });
  return {
    add({ path, bytes, mtime }) {
      const file = DENSE.test(path) ? new ZipPassThrough(path) : new Deflated(path);
      file.mtime = mtime;
      zip.add(file);
      file.push(bytes, true);
    },
    finish() {
      zip.end();
      flush();
      return new Blob(done, { type: 'application/zip' });
    },
  };
}
