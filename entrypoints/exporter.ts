import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportArticle } from '../src/export/index.ts';
import { provide } from '../src/session/index.ts';

/** Injected when the user exports: turns an article into a file. */
export default defineUnlistedScript(() => provide({ exportArticle }));
