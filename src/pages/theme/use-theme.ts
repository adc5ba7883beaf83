import { useLayoutEffect, useState } from 'preact/hooks';
import type { Preferences, Theme } from '../../preferences/index.ts';

interface ThemeWorld {
  window: Window;
  preferences: {
    get(): Promise<Preferences>;
    watch(changed: (change: Partial<Preferences>) => void): () => void;
  };
}

/** The colours that were chosen in the reader, also around it. Until they are known, the system's. */
export function useTheme({ preferences, window }: ThemeWorld): Theme {
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
