/**
 * Puts `css` into a shadow root or a document, also where the page's CSP forbids every inline style.
 *
 * Constructed sheets are no inline style, so CSP lets them be. Older Firefox did not let a content script adopt one (its
 * wrapper around the page's objects threw: bugzilla 1751346); there a `<style>` filled by `textContent` is judged by who
 * filled it, which is the extension, and not by the page's CSP.
 *
 * @param home where the `<style>` goes, if there has to be one; it applies to the tree that `home` is in.
 * @param sheetOf `sharedSheet` where the same styles are put into one document more than once.
 * @returns what takes the styles away.
 */
export function applyStyles(
  root: Document | ShadowRoot,
  css: string,
  home: Node,
  sheetOf = parseSheet,
): () => void {
  const document = home.ownerDocument as Document;
  try {
    const sheet = sheetOf(css, document);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.includes(sheet)) {
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
      };
    }
  } catch {
    // No such thing here: the element, then.
  }
  const style = document.createElement('style');
  style.textContent = css;
  home.insertBefore(style, home.firstChild);
  return () => style.remove();
}

/** As a sheet of its own. */
export function parseSheet(css: string, document: Document): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
