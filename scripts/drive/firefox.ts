import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { bidiOf, contexts, evaluate } from './bidi.ts';
import { preferences, UUID } from './firefox-preferences.ts';
import { firefoxTab } from './firefox-tab.ts';
import { installIntoProfile, profileFolder } from './profile.ts';
import type { Driven, LaunchOptions, Tab } from './tab.ts';

/** Firefox with the extension as a temporary add-on; the toolbar is reached by scripting the browser's own window. */
export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { profile, downloads } = profileFolder(options.profile);
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const id = manifest.browser_specific_settings.gecko.id;
  if (options.lasting) installIntoProfile(options.extension, profile, id);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    userDataDir: profile,
    headless: !options.window,
    defaultViewport: null,
    acceptInsecureCerts: options.site !== undefined,
    args: ['--remote-allow-system-access', ...size(options)],
    extraPrefsFirefox: preferences(id, downloads, options),
  });
  if (!options.lasting) await browser.installExtension(options.extension);
  const bidi = bidiOf(browser);
  const windows = await contexts(bidi, true);
  const window = windows[0]?.context;
  if (!window) throw new Error('Firefox opened no window.');
  /** Runs an expression in the browser's window; `action` and `extension` are the extension's. */
  const inWindow = <T>(code: string) =>
    evaluate<T>(
      bidi,
      { context: window },
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        // One that lies in the profile starts a little after the window.
        for (let left = 100; left && !WebExtensionPolicy.getByID(${JSON.stringify(id)}); left--)
          await new Promise((resolve) => setTimeout(resolve, 100));
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        return ${code};
      })()`,
    );
  const tabs = new WeakMap<Tab, string>();
  const asTab = (context: string) => {
    const tab = firefoxTab(bidi, context);
    tabs.set(tab, context);
    return tab;
  };
  const waitForTab = async (url: string) => {
    for (let left = 150; left; left--) {
      const found = (await contexts(bidi)).find((c) => c.url.startsWith(url));
      if (found) return asTab(found.context);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No tab shows ${url}.`);
  };
  const waitForPage = (file: string) => waitForTab(`moz-extension://${UUID}/${file}`);
  const locale = await inWindow<string>('Services.locale.appLocaleAsBCP47');
  return {
    engine: 'firefox',
    locale: locale.startsWith('zh') ? 'zh_CN' : 'en',
    downloads,
    profile,
    async newTab(url) {
      const made = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
      const tab = asTab(made.context);
      if (url) await tab.goto(url);
      return tab;
    },
    async extensionPage(file) {
      // Navigating there over BiDi hangs; the window's own way does not.
      await inWindow(
        `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(`moz-extension://${UUID}/${file}`)}))`,
      );
      return waitForPage(file);
    },
    openedPage: waitForPage,
    tabAt: waitForTab,
    reopenTab: () => inWindow('void SessionStore.undoCloseTab(window, 0)'),
    async clickButton(tab) {
      await tab.show();
      await inWindow('void (await action.triggerAction(window))');
    },
    async button() {
      return inWindow(`((values) => ({ badge: values.badgeText ?? '', title: values.title ?? '' }))(
        action.action.getContextData(gBrowser.selectedTab))`);
    },
    consent: async () => {},
    grant: (...origins) => inWindow(permissions('add', id, origins)),
    revoke: (origin) => inWindow(permissions('remove', id, [origin])),
    // That a tab was closed while it waited for an answer is no error of anyone's: Firefox writes it down as one.
    errors: () =>
      inWindow(`Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
        .filter((m) => m.sourceName.includes(${JSON.stringify(UUID)}))
        .filter((m) => !m.errorMessage.includes('after context unloaded'))
        .map((m) => m.sourceName + ':' + m.lineNumber + ' ' + m.errorMessage)`),
    async kill() {
      const program = browser.process();
      if (!program) throw new Error('The browser runs no more.');
      const gone = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGKILL');
      await gone;
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** What about:addons itself calls when its user changes what an extension may read. */
function permissions(method: 'add' | 'remove', id: string, origins: string[]): string {
  return `void (await ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.${method}(${JSON.stringify(id)}, ${JSON.stringify({ permissions: [], origins })}, extension))`;
}

function size({ size: wanted }: LaunchOptions): string[] {
  return wanted ? [`--width=${wanted.width}`, `--height=${wanted.height}`] : ['--width=1280', '--height=900'];
}
