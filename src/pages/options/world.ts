import type { Preferences } from '../../preferences/index.ts';
import type { Rule } from '../../rules/index.ts';

/** Everything the options and the welcome page touch outside themselves. */
export interface OptionsWorld {
  window: Window & typeof globalThis;
  rules: {
    get(): Promise<Rule[]>;
    set(list: Rule[]): Promise<void>;
    watch(changed: (list: Rule[]) => void): () => void;
  };
  permissions: {
    has(origins: string[]): Promise<boolean>;
    /** Must be called in the course of a click, before anything is awaited. */
    request(origins: string[]): Promise<boolean>;
    onChange(changed: () => void): void;
  };
  preferences: {
    get(): Promise<Preferences>;
    set(change: Partial<Preferences>): Promise<void>;
    watch(changed: (change: Partial<Preferences>) => void): () => void;
  };
  /** The keys that open the reader, as the browser writes them; undefined when the user set none. */
  shortcut(): Promise<string | undefined>;
  /** Hands a finished file to the browser's downloads. */
  download(file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }): void;
}
