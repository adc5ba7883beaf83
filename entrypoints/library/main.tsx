import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/pages/library/library.css';
import { openLibrary, watchLibrary } from '../../src/library/index.ts';
import { mountLibrary } from '../../src/pages/index.ts';
import { download, shortcutOf } from '../../src/platform/index.ts';
import { fontSize, get, set, watch } from '../../src/settings/index.ts';

mountLibrary(document.querySelector('#app') as HTMLElement, {
  library: openLibrary(),
  onChange: watchLibrary,
  window,
  fontSize: {
    get: () => get(fontSize),
    set: (px) => set(fontSize, px),
    watch: (changed) => watch(fontSize, changed),
  },
  shortcut: () => shortcutOf('toggle-reader'),
  download: (file) => download(file, window),
});
