/** One browser tab, driven the same way in Chromium and in Firefox. */
export interface Tab {
  /** Resolves when the page is loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs `(root, ...args) => value` in a world of its own, where nothing the page does to its prototypes is felt. `root`
   * is the reader's shadow root if one is open on the page, else the document. Arguments and value are JSON.
   */
  evaluate<T>(source: string, ...args: unknown[]): Promise<T>;
  /** As above, in the page's own world and with the document: what the page itself would see. */
  evaluateAsPage<T>(source: string, ...args: unknown[]): Promise<T>;
  /** A real click, trusted by the browser, at CSS pixels of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key, by its DOM name: `Escape`, `Enter`, `+`; to copy, `Control+c`. */
  press(key: string): Promise<void>;
  /** Pastes what is on the clipboard, as Ctrl+V does. */
  paste(): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** What the browser's own print command would put on paper, in the size and with the margins of the page's `@page` rules. */
  pdf(): Promise<Uint8Array>;
  /** Makes this the tab in front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Driven {
  engine: 'chromium' | 'firefox';
  /** The language its texts are in: a folder name of `_locales`. */
  locale: string;
  /** Where it puts downloaded files. */
  downloads: string;
  profile: string;
  newTab(url?: string): Promise<Tab>;
  /** A page of the extension itself, e.g. `library.html`. */
  extensionPage(file: string): Promise<Tab>;
  /** The extension page that was opened by the extension, once it is there. */
  openedPage(file: string): Promise<Tab>;
  /** The tab that shows `url`, opened by the browser itself, once it is there. */
  tabAt(url: string): Promise<Tab>;
  /** Brings back the tab that was closed last, as Ctrl+Shift+T does. Firefox only. */
  reopenTab?(): Promise<void>;
  /** Clicks the extension's toolbar button over `tab`. */
  clickButton(tab: Tab): Promise<void>;
  /** Text of the button's badge and its title, as they are over `tab`. */
  button(tab: Tab): Promise<{ badge: string; title: string }>;
  /** Stops the background worker, as browsers do to an idle one. Chromium only. */
  stopWorker?(): Promise<void>;
  /**
   * What the extension asks for of these match patterns, in the course of a click, the user will grant. No driver reaches the
   * window in which Chromium asks; Firefox grants everything when driven.
   */
  consent(...origins: string[]): Promise<void>;
  /** Grants it at once, without being asked. */
  grant(...origins: string[]): Promise<void>;
  /** Takes it back, as a user does in the browser's own settings. */
  revoke(origin: string): Promise<void>;
  /** What went wrong in the extension and its pages so far, as the browser's console has it. */
  errors(): Promise<string[]>;
  /** SIGKILL: no chance to write anything more. */
  kill(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executable: string;
  /** A built extension: a folder with a manifest.json. */
  extension: string;
  /** Ports of the local site; `hosts` are looked for there, every other host on the network. */
  site?: { http: number; https: number; hosts: 'all' | string[] };
  /** A profile to go on with; absent for a new one. */
  profile?: string;
  /** Installs the extension into the profile, so that it outlives the browser. Only Firefox makes a difference. */
  lasting?: boolean;
  /** A real window, for a person. */
  window?: boolean;
  /** CSS pixels. */
  size?: { width: number; height: number };
  dark?: boolean;
  /** The system asks for as little motion as possible. */
  calm?: boolean;
  /** The system sets all colours, as Windows' contrast themes do. */
  forcedColours?: boolean;
}
