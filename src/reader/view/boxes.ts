type World = Window & typeof globalThis;

/** A passage, and a class for the boxes under it. */
export interface Boxed {
  range: Range;
  look?: string;
}

export interface Boxes {
  /** Draws under these passages and nowhere else; asked again whenever the text moves. */
  show(passages: () => readonly Boxed[]): void;
  remove(): void;
}

/**
 * Boxes drawn under the words, and the text nodes left as they are.
 *
 * Not the CSS Custom Highlight API, though both engines have it: its registry belongs to the page, whose scripts could take
 * our range out of `CSS.highlights` and walk from it into the closed shadow root, with the user's notes in it.
 *
 * @param sheet what holds the text and scrolls with it.
 * @param name the class of the layer.
 */
export function createBoxes(sheet: HTMLElement, world: World, name: string): Boxes {
  const layer = sheet.ownerDocument.createElement('div');
  layer.className = `boxes ${name}`;
  layer.setAttribute('aria-hidden', 'true');
  sheet.append(layer);
  let wanted: () => readonly Boxed[] = () => [];

  const draw = () => {
    const passages = wanted();
    const origin = passages.length > 0 ? sheet.getBoundingClientRect() : undefined;
    layer.replaceChildren(...passages.flatMap((passage) => (origin ? boxes(passage, origin, sheet) : [])));
  };
  // jsdom and very old browsers have none; there the mark is drawn once a sentence.
  const observer = world.ResizeObserver && new world.ResizeObserver(draw);
  observer?.observe(sheet);
  sheet.addEventListener('scroll', draw, { capture: true, passive: true });

  return {
    show(passages) {
      wanted = passages;
      draw();
    },
    remove() {
      observer?.disconnect();
      sheet.removeEventListener('scroll', draw, { capture: true });
      layer.remove();
    },
  };
}

function boxes({ range, look }: Boxed, origin: DOMRect, sheet: HTMLElement): HTMLElement[] {
  // What scrolls sideways hides the rest of its row.
  const frame = range.startContainer.parentElement?.closest('.table')?.getBoundingClientRect();
  const ownGround = range.startContainer.parentElement?.closest('th, thead') !== null;
  return lines([...range.getClientRects()]).flatMap(({ left, right, top, bottom }) => {
    const [from, to] = [Math.max(left, frame?.left ?? left), Math.min(right, frame?.right ?? right)];
    if (to <= from) return [];
    const box = sheet.ownerDocument.createElement('span');
    box.className = [look, ownGround && 'over'].filter(Boolean).join(' ');
    box.style.cssText = `left:${from - origin.left}px;top:${top - origin.top}px;width:${to - from}px;height:${bottom - top}px`;
    return [box];
  });
}

interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One box a line: what is bold or a link in it has boxes of its own. */
function lines(rects: DOMRect[]): Line[] {
  const found: Line[] = [];
  for (const { left, right, top, bottom } of rects) {
    if (right - left < 1) continue;
    const last = found.at(-1);
    const middle = (top + bottom) / 2;
    if (last && middle > last.top && middle < last.bottom) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else found.push({ left, right, top, bottom });
  }
  return found;
}
