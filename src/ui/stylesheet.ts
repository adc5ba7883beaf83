/**
 * Puts `css` into a shadow root, also where the page's CSP forbids every inline style.
 *
 * Constructed sheets are no inline style, so CSP lets them be. Firefox does not let a content script adopt one (its
 * wrapper around the page's objects throws: bugzilla 1751346); there a `<style>` filled by `textContent` is judged by
 * who filled it, which is the extension, and not by the page's CSP.
 */
export function applyStyles(root: ShadowRoot, css: string): void {
  const window = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  try {
    const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.includes(sheet)) return;
  } catch {
    // Fall through to the element.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
