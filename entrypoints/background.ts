import { defineBackground } from 'wxt/utils/define-background';
import {
  changePageMarks,
  createMenus,
  dismiss,
  findArticle,
  forgetTab,
  menuClicked,
  pageVerdict,
  prepareDownload,
  prepareExport,
  ruleFromReader,
  saveArticle,
  showKept,
  showWelcome,
  syncWatched,
  toggleReader,
} from '../src/background/index.ts';
import { openLibrary } from '../src/library/index.ts';
import { listen } from '../src/messages/index.ts';
import {
  onActionClicked,
  onCommand,
  onInstalled,
  onMenuClicked,
  onOriginsChanged,
  onStartup,
  onTabRemoved,
  openOwnPage,
} from '../src/platform/index.ts';
import { renewRuleEntries, rules, watch } from '../src/settings/index.ts';

/** Every listener is registered before anything is awaited: a worker that was stopped is woken by them. */
export default defineBackground(() => {
  const library = openLibrary();
  const now = () => new Date().toISOString();
  const purge = () => void library.purgeTrash(now()).catch(console.warn);

  const watchSites = () => void syncWatched().catch(console.warn);

  onActionClicked((tab) => void toggleReader(tab));
  onCommand((name, tab) => void (name === 'toggle-reader' && toggleReader(tab)));
  onMenuClicked((entry, tab) => void menuClicked(entry, tab).catch(console.warn));
  onInstalled((first) => {
    if (first) showWelcome().catch(console.warn);
    else renewRuleEntries().catch(console.warn);
    createMenus().catch(console.warn);
    purge();
    watchSites();
  });
  onStartup(() => {
    purge();
    watchSites();
  });
  onOriginsChanged(watchSites);
  watch(rules, watchSites);
  onTabRemoved((tabId) => void forgetTab(tabId).catch(console.warn));
  listen({
    'article.save': (request) => saveArticle(request, library, now()),
    'export.prepare': (_, sender) => prepareExport(sender),
    'article.find': (request) => findArticle(request, library),
    'marks.change': (request) => changePageMarks(request, library),
    'download.prepare': () => prepareDownload().then(() => undefined),
    'page.verdict': (verdict, { tab }) => pageVerdict(verdict, tab?.id),
    'site.rule': ({ url, action, scope }) => ruleFromReader(url, action, scope),
    'options.open': () => openOwnPage('/options.html').then(() => undefined),
    'reader.dismissed': async ({ url }, { tab }) => {
      if (tab?.id !== undefined) await dismiss(tab.id, url);
      return undefined;
    },
    'library.open': ({ id }) => showKept(id, library).then(() => undefined),
  });
});
