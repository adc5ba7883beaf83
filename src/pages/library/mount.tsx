import { render } from 'preact';
import { textLang } from '../../ui/index.ts';
import { LibraryPage } from './library-page.tsx';
import type { LibraryWorld } from './world.ts';

/** Shows the library in `place`, for as long as the page is open. */
export function mountLibrary(place: HTMLElement, world: LibraryWorld): void {
  place.ownerDocument.documentElement.lang = textLang();
  render(<LibraryPage world={world} />, place);
}
