/**
 * `npm start [-- URL or FILE.html]`: builds the extension and opens it in a browser on that page. With a display it is a
 * real window that stays until it is closed; without one everything is done unattended, and the results are in out/.
 */
import path from 'node:path';
import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { machine } from '../browsers/machine.ts';
import { type Driven, type LaunchOptions, launchChromium, launchFirefox, textsOf } from '../drive/index.ts';
import { type LocalSite, serve } from '../site/index.ts';
import { type Target, targetOf } from './address.ts';
import { build } from './build.ts';
import { useUnattended } from './unattended.ts';

const say = (text: string) => console.log(`start: ${text}`);
const out = path.resolve(import.meta.dirname, '../../out');

function chooseBrowser(): FoundBrowser {
  const found = findBrowser('chromium', machine) ?? findBrowser('firefox', machine);
  if (found) return found;
  throw new Error('No browser was found: run npm start, which installs one, or set CHROMIUM_PATH.');
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function attended(driven: Driven, target: Target): Promise<void> {
  const tab = await driven.newTab(target.url);
  await tab.show();
  say('click the 清读 button in the toolbar, or press Alt+Shift+R. Close the browser to end.');
  await driven.closed();
}

async function unattended(
  driven: Driven,
  target: Target,
  found: FoundBrowser,
  extension: string,
): Promise<void> {
  const outcome = await useUnattended(driven, target, textsOf(extension, driven.locale), found, out);
  for (const [name, value] of outcome.facts) say(`${name}: ${value}`);
  say(`text: ${outcome.textLength} characters`);
  for (const { name, size } of outcome.files) say(`out/${name} (${size} bytes)`);
  say('out/reader.png, out/library.png and out/report.md show what was done.');
}

async function main(): Promise<void> {
  const target = targetOf(process.argv[2]);
  const found = chooseBrowser();
  const window = hasDisplay();
  // Firefox lets no program look into a closed shadow root, so only there the build for tests is driven.
  const mode = !window && found.engine === 'firefox' ? 'test' : 'production';
  say(`building the extension for ${found.name} ...`);
  const extension = build(found.engine, mode);
  const site: LocalSite | undefined = target.local && (await serve(target.local.pages));
  let driven: Driven | undefined;
  try {
    const options: LaunchOptions = {
      executable: found.path,
      extension,
      window,
      ...(site && target.local && { site: { ...site, hosts: [target.local.host] } }),
    };
    say(`opening ${target.what} in ${found.name}${window ? '' : ', without a display'} ...`);
    driven = await (found.engine === 'firefox' ? launchFirefox(options) : launchChromium(options));
    // Only a whole proxy maps ports in Firefox; a single host keeps the port in its address.
    const here =
      site && found.engine === 'firefox' ? { ...target, url: withPort(target.url, site.http) } : target;
    await (window ? attended(driven, here) : unattended(driven, here, found, extension));
  } finally {
    await driven?.close().catch(() => undefined);
    site?.close();
  }
}

function withPort(address: string, port: number): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}

await main().catch((error: unknown) => {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
