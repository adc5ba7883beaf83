import { render } from 'preact';
import { textLang } from '../../ui/index.ts';
import { OptionsPage } from './options-page.tsx';
import type { OptionsWorld } from './world.ts';

/** Shows the options in `place`, for as long as the page is open. */
export function mountOptions(place: HTMLElement, world: OptionsWorld): void {
  place.ownerDocument.documentElement.lang = textLang();
  render(<OptionsPage world={world} />, place);
}
