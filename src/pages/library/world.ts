import type { Library } from '../../library/index.ts';
import type { Preferences } from '../../preferences/index.ts';

export interface Download {
  name: string;
  type: string;
  /** A Blob where the file is too large to hold. */
  bytes: Uint8Array<ArrayBuffer> | Blob;
}

/** Everything the library page touches outside itself. */
export interface LibraryWorld {
  library: Library;
  /** Calls `changed` when something was saved, deleted or restored, here or in another tab. */
  onChange(changed: () => void): () => void;
  window: Window & typeof globalThis;
  preferences: {
    get(): Promise<Preferences>;
    set(change: Partial<Preferences>): Promise<void>;
    watch(changed: (change: Partial<Preferences>) => void): () => void;
  };
  /** The keys that open the reader, as the browser writes them: `Alt+Shift+R`; undefined when the user set none. */
  shortcut(): Promise<string | undefined>;
  /** Hands a finished file to the browser's downloads. */
  download(file: Download): void;
}
