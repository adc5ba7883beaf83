import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/pages/library/library.css';
import { openLibrary, watchLibrary } from '../../src/library/index.ts';
import { mountLibrary } from '../../src/pages/index.ts';
import { download, shortcutOf } from '../../src/platform/index.ts';
import { getPreferences, setPreferences, watchPreferences } from '../../src/settings/index.ts';

mountLibrary(document.querySelector('#app') as HTMLElement, {
  library: openLibrary(),
  onChange: watchLibrary,
  window,
  preferences: { get: getPreferences, set: setPreferences, watch: watchPreferences },
  shortcut: () => shortcutOf('toggle-reader'),
  download: (file) => download(file, window),
});
