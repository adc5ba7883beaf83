import { useLayoutEffect, useState } from 'preact/hooks';
import type { Theme } from '../../preferences/index.ts';
import type { LibraryWorld } from './world.ts';

/** The colours that were chosen in the reader, also around it. Until they are known, the system's. */
export function useTheme({ preferences, window }: LibraryWorld): Theme {
  const [theme, setTheme] = useState<Theme>('system');
  // Before the first painting, so that little is seen of the other.
  useLayoutEffect(() => {
    const unwatch = preferences.watch((change) => change.theme && setTheme(change.theme));
    void preferences.get().then((found) => setTheme(found.theme));
    return unwatch;
  }, [preferences]);
  // What lies around the page and what the browser itself draws, its scrollbars and fields.
  useLayoutEffect(() => window.document.documentElement.setAttribute('data-theme', theme), [window, theme]);
  return theme;
}
