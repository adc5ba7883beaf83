import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../../scripts/browsers/candidates.ts';
import { builtFolder } from '../../scripts/open/build.ts';

/** The build for tests with some of its files replaced: what users have when one of our parts fails. Answers its folder. */
export function brokenBuild(engine: Engine, files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-broken-'));
  cpSync(builtFolder(engine, 'test'), folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
  return folder;
}

export const THROWS = 'throw new Error("this part is broken");';

/** A background that hears everything and answers nothing. */
export const NEVER_ANSWERS = `(() => {
  const { runtime, action } = globalThis.browser ?? chrome;
  runtime.onMessage.addListener(() => true);
  action.onClicked.addListener(() => {});
})();`;
