import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../src/messages/index.ts';
import { get, ruleEntries } from '../src/settings/index.ts';
import { startWatch } from '../src/watch/index.ts';

/**
 * Runs on every page of the sites in question: what is it, and is anything to be opened? Small, and then silent. Not one of
 * WXT's content scripts, whose frame costs more than a kilobyte and speaks to the page: wxt.config.ts names it.
 */
export default defineUnlistedScript(() => {
  startWatch(window, {
    entries: () => get(ruleEntries),
    report: (verdict, action, first) =>
      send('page.verdict', { ...verdict, url: location.href, first, ...(action && { action }) }),
  });
});
