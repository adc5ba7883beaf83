/** A page's, jsdom's or an extension page's window: whose DOM classes are used. */
export type PageWindow = Window & typeof globalThis;

/**
 * The page's elements, which passes change. They are of no document's tree: what is put in and taken out of one is told to
 * the document each time, and that takes as long as the copy itself.
 */
export interface Tree {
  root: Element;
  body: Element;
}

/** The page as every pass sees it. */
export interface Page extends Tree {
  url: string;
  /** What relative addresses are relative to. */
  base: string;
}

/** The page's base address: its `<base href>` where that is a web address, else its own. */
export function baseOf(root: Element, url: string): string {
  const href = root.querySelector('base[href]')?.getAttribute('href');
  const base = href ? resolve(href, url) : undefined;
  return base && /^https?:|^file:/.test(base) ? base : url;
}

/** `raw` as an absolute address, or undefined when it is none. */
export function resolve(raw: string, base: string): string | undefined {
  try {
    return new URL(raw.trim(), base).href;
  } catch {
    return undefined;
  }
}
