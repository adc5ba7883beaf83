import type { Preferences } from '../../preferences/index.ts';

/** What was chosen, as the custom properties that the style sheets are written in. */
export function readerStyle(preferences: Preferences): Record<string, string> {
  return {
    '--size': `${preferences.fontSize}px`,
  };
}
