import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { click, type Driven, type Tab, type Texts, textOf, waitLong } from '../drive/index.ts';

export interface Exported {
  name: string;
  /** In bytes. */
  size: number;
}

const SHOWN = `(root, region) => {
  if (root.querySelector('.reader .body')) return { reader: true };
  const notice = root.querySelector('[role=status]');
  return notice?.getAttribute('aria-label') === region && notice.textContent ? { reader: false } : undefined;
}`;

/** Opens the reader over `tab` by the toolbar button. Throws what the extension says where it opens none. */
export async function openReader(browser: Driven, tab: Tab, texts: Texts): Promise<void> {
  const look = async () => {
    await browser.clickButton(tab);
    return waitLong<{ reader: boolean }>(tab, 6_000, SHOWN, texts('notice.region'));
  };
  // Under heavy load Chromium's debugging command for the button is now and then lost; a person would click again.
  const shown = await look().catch(look);
  if (!shown.reader) throw new Error(`The reader did not open; the extension says: ${await textOf(tab)}`);
}

const SAVING = '.bar-end > .button:last-child';
const SETTLED = `(root, ...words) => {
  const said = root.querySelector('${SAVING}')?.textContent.trim();
  return words.includes(said) ? said : undefined;
}`;

/** Saves, and waits for the word that is only shown once the article is on the disk. @returns that word. */
export async function save(tab: Tab, texts: Texts): Promise<string> {
  // What the button says before depends on what is in the library; a press always does.
  await click(tab, { in: SAVING, name: '' });
  const words = ['reader.saved', 'reader.updated', 'reader.same'].map((key) => texts(key));
  return waitLong<string>(tab, 15_000, SETTLED, ...words);
}

/** Waits until the button of saving says the words of `key`. */
export async function saveSays(tab: Tab, texts: Texts, key: string): Promise<void> {
  await waitLong(tab, 10_000, SETTLED, texts(key));
}

export const FORMATS = ['Markdown', 'Html', 'Text', 'Json'] as const;

/** Exports the article once in every format, and moves the files to `folder`. */
export async function exportAll(
  browser: Driven,
  tab: Tab,
  texts: Texts,
  folder: string,
): Promise<Exported[]> {
  const files: Exported[] = [];
  for (const format of FORMATS) {
    const before = new Set(await readdir(browser.downloads));
    await click(tab, { in: 'button[aria-expanded=false]', name: texts('reader.export') });
    await click(tab, { in: '.formats button', name: texts(`reader.format${format}`) });
    const name = await downloaded(browser.downloads, before);
    await copyFile(path.join(browser.downloads, name), path.join(folder, name));
    files.push({ name, size: (await stat(path.join(folder, name))).size });
  }
  return files;
}

/** The name of the file that was not in `folder` before, once it is complete. */
export async function downloaded(folder: string, before: ReadonlySet<string>, ms = 15_000): Promise<string> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    // Chromium writes .org.chromium.Chromium.x, then name.crdownload; Firefox name.part beside an empty file.
    const fresh = (await readdir(folder)).filter((name) => !before.has(name) && !name.startsWith('.'));
    const done = fresh.find((name) => !/\.(?:crdownload|part)$/.test(name));
    if (done && fresh.length === 1 && (await stat(path.join(folder, done))).size > 0) return done;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No file was downloaded.');
}

/** What the exported JSON says of the article, for the report. */
export async function factsIn(file: string): Promise<[name: string, value: string][]> {
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
  const record = parsed as { article?: Record<string, unknown> } & Record<string, unknown>;
  const article = record.article ?? record;
  return ['title', 'published', 'source', 'author', 'editor', 'issuer', 'docNumber', 'url'].flatMap((name) =>
    typeof article[name] === 'string' ? [[name, article[name]] as [string, string]] : [],
  );
}
