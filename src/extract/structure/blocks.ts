import { tidy } from '../text.ts';
import { isBlock } from '../walk.ts';

/** A paragraph or heading of the repaired body, as its lines are judged. */
export interface Block {
  element: Element;
  text: string;
  heading: boolean;
  bold: boolean;
  centred: boolean;
  /** Holds a picture, or stands next to one: its caption. */
  pictured: boolean;
}

/** The paragraphs and headings outside tables, lists and quotations, in order. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  for (const element of body.querySelectorAll('p,h1,h2,h3,h4,h5,h6')) {
    if (element.closest('td,th,li,blockquote,figure,dl') || [...element.children].some(isBlock)) continue;
    const text = tidy(element.textContent ?? '');
    const picture = element.getElementsByTagName('img').length > 0;
    if (!text && !picture) continue;
    blocks.push({
      element,
      text,
      heading: element.nodeName !== 'P',
      bold: boldShare(element, text.length) >= 0.9,
      centred:
        element.getAttribute('class') === 'centered' ||
        element.parentElement?.getAttribute('class') === 'centered',
      pictured: picture,
    });
  }
  for (const [i, block] of blocks.entries()) {
    if (!block.text && block.pictured)
      for (const near of [blocks[i - 1], blocks[i + 1]]) if (near) near.pictured = true;
  }
  return blocks;
}

function boldShare(element: Element, length: number): number {
  if (length === 0) return 0;
  let bold = 0;
  for (const strong of element.querySelectorAll('strong,b')) {
    if (!strong.parentElement?.closest('strong,b')) bold += tidy(strong.textContent ?? '').length;
  }
  return bold / length;
}
