/**
 * Puts `css` into a shadow root or a document, also where the page's CSP forbids every inline style.
 *
 * Constructed sheets are no inline style, so CSP lets them be. Older Firefox did not let a content script adopt one (its
 * wrapper around the page's objects threw: bugzilla 1751346); there a `<style>` filled by `textContent` is judged by who
 * filled it, which is the extension, and not by the page's CSP.
 *
 * @param home where the `<style>` goes, if there has to be one; it applies to the tree that `home` is in.
 * @returns what takes the styles away.
 */
export function applyStyles(root: Document | ShadowRoot, css: string, home: Node): () => void {
  const document = home.ownerDocument as Document;
  try {
    // One in the page's own document is within its reach, and so is made anew.
    const sheet = root === document ? parse(css, document) : parsedOnce(css, document);
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

const parsed = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A sheet of tens of kilobytes costs milliseconds: whatever opens again in the same document shares it. */
function parsedOnce(css: string, document: Document): CSSStyleSheet {
  const known = parsed.get(document) ?? new Map<string, CSSStyleSheet>();
  parsed.set(document, known);
  const sheet = known.get(css) ?? parse(css, document);
  known.set(css, sheet);
  return sheet;
}

function parse(css: string, document: Document): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
