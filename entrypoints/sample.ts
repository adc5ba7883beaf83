import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportArticle } from '../src/export/index.ts';
import { bodyOf, joinArticles, readFetched } from '../src/extract/index.ts';
import { listenInPage } from '../src/messages/index.ts';
import { provide, readPage, startSession } from '../src/session/index.ts';

/**
 * In the bundled sample article, a page of our own, into which browsers let nobody inject: it brings along what the toolbar
 * button puts into every other page.
 */
export default defineUnlistedScript(() => {
  provide({ readPage, bodyOf, readFetched, joinArticles, exportArticle });
  const session = startSession(window);
  listenInPage({ 'reader.toggle': () => session.toggle(), 'reader.open': (how) => session.open(how) });
});
