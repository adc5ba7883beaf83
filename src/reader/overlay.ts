import { applyStyles } from '../ui/index.ts';
import overlayCss from './overlay.css?inline';
import { sheetCss } from './sheet.ts';

/** 'closed' in what is shipped; 'open' in the build that browser tests look into. Set by wxt.config.ts. */
declare const __SHADOW_MODE__: ShadowRootMode;

/** A host on the root element, with a shadow root that the page can neither style nor enter. */
export function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  applyStyles(root, `${sheetCss}\n${overlayCss}`);
  return { host, root };
}

export interface Overlay {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  /** Above everything, with the page behind it inert. Also puts it back when something took it away. */
  show(): void;
  remove(): void;
}

/**
 * A modal dialog over the whole window. The browser itself then keeps focus, find-in-page and screen readers inside, and
 * above every z-index, without a mark on any element of the page.
 */
export function createOverlay(document: Document): Overlay {
  const { host, root } = createHost(document);
  const dialog = document.createElement('dialog');
  dialog.className = 'paper overlay';
  dialog.setAttribute('aria-labelledby', 'title');
  root.append(dialog);

  // In the document's own scope, and gone with the host: no attribute on html or body has to be put back.
  const lock = document.createElement('style');
  lock.textContent =
    'html{overflow:hidden!important}@media print{body{display:none!important}html{overflow:visible!important}}';
  host.append(lock);

  return {
    host,
    dialog,
    show() {
      if (dialog.open) dialog.close();
      document.documentElement.append(host);
      lockScroll(document, lock);
      dialog.showModal();
    },
    remove() {
      unlockScroll(document);
      host.remove();
    },
  };
}

const locks = new WeakMap<Document, CSSStyleSheet>();

/** Where the page's CSP emptied the element, a constructed sheet does its work; see applyStyles. */
function lockScroll(document: Document, lock: HTMLStyleElement): void {
  const world = document.defaultView as (Window & typeof globalThis) | null;
  if (lock.sheet || !world || locks.has(document)) return;
  try {
    const sheet = new world.CSSStyleSheet();
    sheet.replaceSync(lock.textContent ?? '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    locks.set(document, sheet);
  } catch {
    // The page behind may scroll with the reader's end; it is put back on closing.
  }
}

function unlockScroll(document: Document): void {
  const sheet = locks.get(document);
  if (!sheet) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  locks.delete(document);
}
