import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bodyOf, joinArticles, readFetched } from '../src/extract/index.ts';
import { provide, readPage } from '../src/session/index.ts';

/** Injected with the reader: turns the page into an article for it. */
export default defineUnlistedScript(() => provide({ readPage, bodyOf, readFetched, joinArticles }));
