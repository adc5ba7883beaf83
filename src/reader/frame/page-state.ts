/** Remembers where the user was on the page, and returns what brings them back there. The page's DOM is not touched. */
export function rememberPage(world: Window): () => void {
  const { document, scrollX, scrollY } = world;
  const focused = deepestFocus(document);
  const selection = document.getSelection();
  const caret = selection && { node: selection.focusNode, offset: selection.focusOffset };
  // Clones, so that they follow the page's own changes while the reader is open.
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) =>
    (selection as Selection).getRangeAt(i).cloneRange(),
  );

  return () => {
    if (focused && focused !== deepestFocus(document)) focused.focus({ preventScroll: true });
    // A text field brings its own selection back with the focus; what was selected in the text besides is set anew.
    if (!focused || !isTextField(focused) || ranges.some((range) => !range.collapsed))
      restoreSelection(document.getSelection(), ranges, caret);
    // 'instant', since the page may have asked for smooth scrolling.
    if (world.scrollX !== scrollX || world.scrollY !== scrollY)
      world.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function deepestFocus(document: Document): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== document.body && element !== document.documentElement
    ? (element as HTMLElement)
    : undefined;
}

function isTextField(element: HTMLElement): boolean {
  return 'selectionStart' in element && element.selectionStart !== null;
}

function restoreSelection(
  selection: Selection | null,
  ranges: Range[],
  caret: { node: Node | null; offset: number } | null,
): void {
  if (!selection) return;
  const [only, ...more] = ranges;
  if (!only) {
    if (selection.rangeCount > 0) selection.removeAllRanges();
    return;
  }
  if (more.length === 0) {
    const backward =
      !only.collapsed && caret?.node === only.startContainer && caret.offset === only.startOffset;
    const [from, to] = backward ? (['end', 'start'] as const) : (['start', 'end'] as const);
    selection.setBaseAndExtent(
      only[`${from}Container`],
      only[`${from}Offset`],
      only[`${to}Container`],
      only[`${to}Offset`],
    );
    return;
  }
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}
