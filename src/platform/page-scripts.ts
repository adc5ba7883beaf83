import { browser } from 'wxt/browser';

export interface PageScript {
  id: string;
  file: `/${string}`;
  /** Match patterns. */
  matches: string[];
  excludeMatches: string[];
}

/** Runs the script at the start of every page of `matches`, from now on and after a restart; nowhere where that is empty. */
export async function registerPageScript({ id, file, matches, excludeMatches }: PageScript): Promise<void> {
  const [old] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (old && same(old.matches, matches) && same(old.excludeMatches, excludeMatches)) return;
  if (old) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file.slice(1)],
      matches,
      excludeMatches,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

const same = (one: string[] = [], other: string[] = []) =>
  one.length === other.length && one.every((entry) => other.includes(entry));
