/** How much of a paragraph it takes to know it again. */
const ENOUGH = 16;
const TRIES = 6;

/**
 * The font-family of the page's own body text, as the browser computed it; undefined when the page no longer has that
 * text, or has it in another document.
 *
 * @param text of the article: its longest paragraphs are looked for on the page.
 */
export function pageFont(text: string, window: Window & typeof globalThis): string | undefined {
  const marks = text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIES)
    .map((paragraph) => paragraph.slice(0, ENOUGH))
    .filter(Boolean);
  const { document, NodeFilter } = window;
  if (marks.length === 0 || !document.body) return undefined;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const data = node.nodeValue ?? '';
    const { parentElement } = node;
    // A paragraph may be in a script or a field, too: those are not shown in the page's type.
    if (
      !parentElement ||
      /^(?:script|style|noscript|textarea|option|template)$/i.test(parentElement.localName)
    )
      continue;
    if (marks.some((mark) => data.includes(mark)))
      return window.getComputedStyle(parentElement).fontFamily || undefined;
  }
  return undefined;
}
