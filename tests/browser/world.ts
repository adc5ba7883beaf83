import { existsSync } from 'node:fs';
import type { Engine } from '../../scripts/browsers/candidates.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { machine } from '../../scripts/browsers/machine.ts';
import {
  type Driven,
  type LaunchOptions,
  launchChromium,
  launchFirefox,
  type Texts,
  textsOf,
} from '../../scripts/drive/index.ts';
import { builtFolder } from '../../scripts/open/build.ts';
import { type LocalSite, type Pages, selfSigned, serve } from '../../scripts/site/index.ts';
import { pages } from './pages.ts';

export const ENGINES: Engine[] = ['chromium', 'firefox'];

/** A browser with the extension, on a network where every name leads to the pages of pages.ts. */
export interface World {
  browser: Driven;
  site: LocalSite;
  /** The extension's own words, in the language this browser shows them in. */
  texts: Texts;
  /** Starts the browser again on the profile it had. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** Starts a browser with the build for tests (reader open to scripts) or with the one that ships. */
export async function startWorld(
  engine: Engine,
  more: Partial<LaunchOptions> & { mode?: 'test' | 'production'; shown?: Pages } = {},
): Promise<World> {
  const { mode = 'test', shown = pages, ...rest } = more;
  const found = findBrowser(engine, machine);
  if (!found) throw new Error(`No ${engine} is installed: node scripts/setup.mjs test installs one.`);
  const extension = builtFolder(engine, mode);
  if (!existsSync(extension))
    throw new Error(`${extension} is not built: npm run build && npm run build:test builds it.`);
  const site = await serve(shown, selfSigned());
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const options = { executable: found.path, extension, site: { ...site, hosts: 'all' as const }, ...rest };
  const browser = await launch(options);
  const world: World = {
    browser,
    site,
    texts: textsOf(extension, browser.locale),
    async restart() {
      world.browser = await launch({ ...options, profile: world.browser.profile });
    },
    async end() {
      await world.browser.close().catch(() => undefined);
      site.close();
    },
  };
  return world;
}
