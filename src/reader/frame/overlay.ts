import { applyStyles, sharedSheet } from '../../ui/index.ts';
import { lockPage } from './lock.ts';
import overlayCss from './overlay.css?inline';
import { sheetCss } from './sheet.ts';

/** 'closed' in what is shipped; 'open' in the build that browser tests look into. Set by wxt.config.ts. */
declare const __SHADOW_MODE__: ShadowRootMode;

/** A host on the root element, with a shadow root that the page can neither style nor enter. */
export function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  applyStyles(root, `${sheetCss}\n${overlayCss}`, root, sharedSheet);
  return { host, root };
}

export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Above everything, with the page behind it inert. Also puts it back when something took it away. */
  show(): void;
  remove(): void;
}

/**
 * A modal dialog over the whole window. The browser itself then keeps focus, find-in-page and screen readers inside, and
 * above every z-index, without a mark on any element of the page. From now on until it is removed the page is behind it.
 */
export function createOverlay(document: Document): Overlay {
  const { host, root } = createHost(document);
  const dialog = document.createElement('dialog');
  dialog.className = 'paper overlay';
  dialog.setAttribute('aria-labelledby', 'title');
  root.append(dialog);

  // First, while the browser knows the page's size: anything that is added would have it laid out anew.
  const unlock = lockPage(document, host);
  return {
    host,
    root,
    dialog,
    show() {
      if (dialog.open) dialog.close();
      if (host.parentNode !== document.documentElement) document.documentElement.append(host);
      dialog.showModal();
    },
    remove() {
      unlock();
      host.remove();
    },
  };
}
