/**
 * The blocks of the body that have anchors, looked up again when the body has grown or changed: long ones may be drawn
 * piece by piece.
 */
export function blockFinder(
  body: () => HTMLElement | undefined,
): (anchor: string) => HTMLElement | undefined {
  let known = new Map<string, HTMLElement>();
  return (anchor) => {
    const block = known.get(anchor);
    if (block?.isConnected) return block;
    known = new Map([...(body()?.querySelectorAll<HTMLElement>('[id]') ?? [])].map((e) => [e.id, e]));
    return known.get(anchor);
  };
}

/** Brings a block to the top and the keyboard with it, so that reading and Tab go on from there. */
export function goTo(block: HTMLElement): void {
  block.scrollIntoView({ block: 'start' });
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}
