import { render } from 'preact';
import { Icon, text } from '../../ui/index.ts';
import { isClause, nameOf } from './section-words.ts';

export const BUTTON = 'section-tool';

/**
 * Gives every heading and every article (第X条) of the body a button of its own. It holds no text: what is searched, copied
 * and read aloud stays the document's.
 *
 * @param anchors ids of the outline.
 */
export function addButtons(body: HTMLElement, anchors: ReadonlySet<string>): void {
  const model = body.ownerDocument.createElement('button');
  model.type = 'button';
  model.className = BUTTON;
  render(<Icon name="link" />, model);
  for (const block of body.querySelectorAll<HTMLElement>('[id]')) {
    if (block.querySelector(`:scope > .${BUTTON}`)) continue;
    if (!anchors.has(block.id) && !isClause(block)) continue;
    const button = model.cloneNode(true) as HTMLButtonElement;
    const name = text('outline.tool', nameOf(block));
    button.setAttribute('aria-label', name);
    button.setAttribute('aria-expanded', 'false');
    button.title = name;
    block.append(button);
  }
}
