import type { Panel } from '../view/panels.ts';

/**
 * Where the button of a panel is. In elder mode the bar keeps the few things that are wanted while reading, each with
 * its word, and reading aloud among them at every width; the rest is under 更多.
 */
export function placeOf({ name, button }: Pick<Panel, 'name' | 'button'>, elder: boolean): Panel['button'] {
  if (!elder || name === 'more') return button;
  if (name === 'speech') return 'bar';
  return button === 'bar' ? 'wide' : 'more';
}
