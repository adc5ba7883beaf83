import { render } from 'preact';
import { textLang } from '../../ui/index.ts';
import type { OptionsWorld } from '../options/world.ts';
import { WelcomePage } from './welcome-page.tsx';

/** Shows the first page a new user sees. `sample` is the address of an article to try. */
export function mountWelcome(place: HTMLElement, world: OptionsWorld, sample: string): void {
  place.ownerDocument.documentElement.lang = textLang();
  render(<WelcomePage world={world} sample={sample} />, place);
}
