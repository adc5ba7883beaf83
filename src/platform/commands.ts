import { browser } from 'wxt/browser';

/** The keys of a command as the browser writes them, `Alt+Shift+R`; undefined when the user took them away. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut || undefined;
}
