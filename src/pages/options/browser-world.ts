import { download, hasOrigins, onOriginsChanged, requestOrigins, shortcutOf } from '../../platform/index.ts';
import {
  get,
  getPreferences,
  rules,
  setPreferences,
  setRules,
  watch,
  watchPreferences,
} from '../../settings/index.ts';
import type { OptionsWorld } from './world.ts';

/** The world of a page that runs in the browser, as part of the extension. */
export function optionsWorld(window: Window & typeof globalThis): OptionsWorld {
  return {
    window,
    rules: { get: () => get(rules), set: setRules, watch: (changed) => watch(rules, changed) },
    permissions: { has: hasOrigins, request: requestOrigins, onChange: onOriginsChanged },
    preferences: { get: getPreferences, set: setPreferences, watch: watchPreferences },
    shortcut: () => shortcutOf('toggle-reader'),
    download: (file) => download(file, window),
  };
}
