/** Chromium's own; not in the types, since no standard has it. */
type WithSelection = ShadowRoot & { getSelection?(): Selection | null };
/** Newer than the types. */
type Composed = Selection & { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] };

/**
 * What is selected inside `root`, a shadow root that may be closed. Chromium tells it to the root itself, Firefox to the
 * document, and both to whoever names the root, where they know that way.
 */
export function selectedRange(root: Document | ShadowRoot, document: Document): Range | undefined {
  const inside = (range: AbstractRange | undefined) => {
    if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer))
      return undefined;
    if (range.startContainer === range.endContainer && range.startOffset === range.endOffset)
      return undefined;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.collapsed ? undefined : live;
  };
  const first = (selection: Selection | null | undefined) =>
    selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const own = inside(first((root as WithSelection).getSelection?.()));
  if (own) return own;
  const selection = document.getSelection() as Composed | null;
  const composed = 'host' in root && selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  return (composed && inside(composed)) || inside(first(selection));
}
