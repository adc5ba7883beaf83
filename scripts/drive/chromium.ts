import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { chromiumTab } from './chromium-tab.ts';
import { waitFor } from './controls.ts';
import { profileFolder } from './profile.ts';
import type { Driven, LaunchOptions, Tab } from './tab.ts';

/**
 * Chromium, Edge or Chrome with the extension loaded over the debugging pipe. That is the one way all of them still allow:
 * Chrome since 137 ignores `--load-extension`.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { profile, downloads } = profileFolder(options.profile);
  presetDownloads(profile, downloads);
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    userDataDir: profile,
    headless: !options.window,
    defaultViewport: options.window ? null : (options.size ?? { width: 1280, height: 900 }),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.site !== undefined,
    // The language of Chromium's own texts, and so of chrome.i18n: LANGUAGE on Linux, --lang elsewhere.
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    ...(options.window && { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [...flags(options), ...(options.window ? [] : ['--disable-gpu', '--no-default-browser-check'])],
  });
  const errors: string[] = [];
  const extension = await install(browser, options.extension).catch(async (error: unknown) => {
    await browser.close();
    throw new Error(
      `This browser (${options.executable}) refuses an extension that is not from its store: use Chromium, Edge or Firefox, or load ${options.extension} by hand. ${error}`,
    );
  });
  const worker = async () => {
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().includes(extension.id),
      { timeout: 15_000 },
    );
    const found = await target.worker();
    if (!found) throw new Error('The extension has no service worker.');
    return found;
  };
  const pages = new WeakMap<Tab, Page>();
  const asTab = async (page: Page) => {
    watch(page, errors);
    const features = [
      ...(options.dark ? [{ name: 'prefers-color-scheme', value: 'dark' }] : []),
      ...(options.calm ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
      ...(options.forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
    ];
    // By the protocol itself: puppeteer does not know every feature.
    if (features.length > 0)
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    const tab = await chromiumTab(page);
    pages.set(tab, page);
    return tab;
  };
  const pageOf = (tab: Tab) => pages.get(tab) as Page;
  watch(await worker(), errors);
  const first = await worker();
  // A click that comes before the worker listens is lost.
  for (let left = 100; left && !(await first.evaluate('chrome.action.onClicked.hasListeners()')); left--)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const locale = await first.evaluate('chrome.i18n.getUILanguage()');
  const newTab = async (url?: string) => {
    const tab = await asTab(await browser.newPage());
    if (url) await tab.goto(url);
    return tab;
  };
  /** What the page chrome://extensions itself calls when its user changes what an extension may read. */
  const developer = async (method: string, ...origins: string[]) => {
    const page = await browser.newPage();
    try {
      await page.goto('chrome://extensions/');
      for (const origin of origins)
        await page.evaluate(
          `chrome.developerPrivate.${method}(${JSON.stringify(extension.id)}, ${JSON.stringify(origin)})`,
        );
    } finally {
      await page.close();
    }
  };
  return {
    engine: 'chromium',
    locale: String(locale).startsWith('zh') ? 'zh_CN' : 'en',
    downloads,
    profile,
    newTab,
    extensionPage: (file) => newTab(`chrome-extension://${extension.id}/${file}`),
    async openedPage(file) {
      const url = `chrome-extension://${extension.id}/${file}`;
      const target = await browser.waitForTarget((t) => t.url().startsWith(url), { timeout: 15_000 });
      return asTab(await target.asPage());
    },
    async tabAt(url) {
      const target = await browser.waitForTarget((t) => t.type() === 'page' && t.url() === url, {
        timeout: 15_000,
      });
      return asTab(await target.asPage());
    },
    async clickButton(tab) {
      await pageOf(tab).bringToFront();
      // The button belongs to the tab in front, and on a busy machine that changes a little later.
      await waitFor<true>(tab, '() => document.visibilityState === "visible"');
      const heard = await clicksHeard(extension);
      await pageOf(tab).triggerExtensionAction(extension);
      // On a busy machine the command is now and then lost before the worker hears of it.
      if (!(await heard())) await pageOf(tab).triggerExtensionAction(extension);
    },
    async button() {
      const here = await worker();
      // An expression, because the worker's chrome is not this program's.
      return (await here.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id;
        const [badge, title] = [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
        return { badge, title };
      })()`)) as { badge: string; title: string };
    },
    async stopWorker() {
      await (await worker()).close();
      for (let left = 50; left && (await extension.workers()).length; left--)
        await new Promise((resolve) => setTimeout(resolve, 100));
      if ((await extension.workers()).length) throw new Error('The worker is still there.');
    },
    consent: (...origins) => developer('addHostPermission', ...origins),
    async grant(...origins) {
      await developer('addHostPermission', ...origins);
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${extension.id}/library.html`);
      // The driver's evaluation counts as a click.
      await own.evaluate(`chrome.permissions.request(${JSON.stringify({ origins })})`);
      await own.close();
    },
    revoke: (origin) => developer('removeHostPermission', origin),
    errors: async () => errors,
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

function flags({ site, window }: LaunchOptions): string[] {
  const list = [
    '--enable-unsafe-extension-debugging',
    // Otherwise an http address becomes https by itself wherever port 443 answers.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--disable-quic',
    '--no-first-run',
    '--lang=zh-CN',
  ];
  // Chromium's sandbox does not start as root, which is what containers run as.
  if (process.getuid?.() === 0) list.push('--no-sandbox');
  if (window) list.push('--start-maximized');
  if (site) {
    const hosts = site.hosts === 'all' ? ['*'] : site.hosts;
    const rules = hosts.flatMap((host) => [
      `MAP ${host}:80 127.0.0.1:${site.http}`,
      ...(site.https ? [`MAP ${host}:443 127.0.0.1:${site.https}`] : []),
    ]);
    list.push(`--host-resolver-rules=${rules.join(',')}`, '--no-proxy-server');
  }
  return list;
}

/** Only the profile's own setting keeps the names that the extension gives its files. */
function presetDownloads(profile: string, downloads: string): void {
  const file = path.join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
}

async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  for (let left = 100; left; left--) {
    const found = (await browser.extensions()).get(id);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Extension ${id} did not start.`);
}

/**
 * To be called before a click on the button; what it gives tells, within five seconds, whether the worker heard of the click.
 * A worker that is not running then is started by the click: that it runs is the sign.
 */
async function clicksHeard(extension: Extension): Promise<() => Promise<boolean>> {
  const [before] = await extension.workers();
  await before?.evaluate(
    `globalThis.clicksHeard ?? chrome.action.onClicked.addListener(() => globalThis.clicksHeard++); globalThis.clicksHeard = 0`,
  );
  const heard = async () => {
    const [now] = await extension.workers();
    return !!now && (now !== before || (await now.evaluate('clicksHeard > 0')));
  };
  return async () => {
    for (let left = 100; left; left--) {
      if (await heard().catch(() => false)) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
}

function watch(place: Page | WebWorker, errors: string[]): void {
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') errors.push(`${place.url()}: ${message.text()}`);
  };
  if ('goto' in place) {
    place.on('console', onConsole);
    place.on('pageerror', (error) => errors.push(`${place.url()}: ${error}`));
  } else place.on('console', onConsole);
}
