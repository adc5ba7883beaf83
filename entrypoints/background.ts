import { defineBackground } from 'wxt/utils/define-background';
import {
  changePageMarks,
  createMenus,
  menuClicked,
  pageMarks,
  prepareDownload,
  prepareExport,
  saveArticle,
  showLibrary,
  toggleReader,
} from '../src/background/index.ts';
import { openLibrary } from '../src/library/index.ts';
import { listen } from '../src/messages/index.ts';
import { onActionClicked, onCommand, onInstalled, onMenuClicked, onStartup } from '../src/platform/index.ts';

/** Every listener is registered before anything is awaited: a worker that was stopped is woken by them. */
export default defineBackground(() => {
  const library = openLibrary();
  const now = () => new Date().toISOString();
  const purge = () => void library.purgeTrash(now()).catch(console.warn);

  onActionClicked((tab) => void toggleReader(tab));
  onCommand((name, tab) => void (name === 'toggle-reader' && toggleReader(tab)));
  onMenuClicked((entry, tab) => void menuClicked(entry, tab).catch(console.warn));
  onInstalled(() => {
    createMenus().catch(console.warn);
    purge();
  });
  onStartup(purge);
  listen({
    'article.save': (request) => saveArticle(request, library, now()),
    'export.prepare': (_, sender) => prepareExport(sender),
    'marks.read': (request) => pageMarks(request, library),
    'marks.change': (request) => changePageMarks(request, library),
    'download.prepare': () => prepareDownload().then(() => undefined),
    'library.open': ({ id }) => showLibrary(id).then(() => undefined),
  });
});
