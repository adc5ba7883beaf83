type World = Window & typeof globalThis;

/**
 * Puts `text` on the clipboard, by whichever way this page leaves us.
 *
 * `navigator.clipboard` is for secure contexts only, and may be forbidden by the page's Permissions-Policy. The old command
 * works over http too, on what is selected in a field of ours: the shield keeps the page's listeners from hearing of it.
 *
 * @param place an element that can take a field for a moment, where nothing has the focus; focus and selection are given
 * back.
 * @returns whether the browser says that it is copied.
 */
export async function copyText(text: string, place: Element, world: World): Promise<boolean> {
  try {
    const { clipboard } = world.navigator;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Forbidden here: the other way.
  }
  return copyByCommand(text, place);
}

function copyByCommand(text: string, place: Element): boolean {
  const { ownerDocument: document } = place;
  const root = place.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) =>
    (selection as Selection).getRangeAt(i).cloneRange(),
  );
  const field = document.createElement('textarea');
  field.value = text;
  // No keyboard comes up on a touch screen.
  field.readOnly = true;
  field.className = 'unseen';
  field.setAttribute('aria-hidden', 'true');
  // Beside what has the focus: a panel closes when the keyboard leaves it.
  (focused?.parentElement ?? place).append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
    if (selection && ranges.length > 0) {
      selection.removeAllRanges();
      for (const range of ranges) selection.addRange(range);
    }
  }
}
