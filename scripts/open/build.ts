import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Engine } from '../browsers/candidates.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the extension for one kind of browser and answers the folder. Throws, after wxt's own words, when it fails. */
export function build(engine: Engine, mode: 'production' | 'test'): string {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = ['build', '-b', engine === 'firefox' ? 'firefox' : 'chrome', '--mode', mode];
  const run = spawnSync(process.execPath, [wxt, ...args], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}`);
    throw new Error(`The extension could not be built (wxt ${args.join(' ')}; its words are above).`);
  }
  return builtFolder(engine, mode);
}

/** Where wxt puts a build. */
export function builtFolder(engine: Engine, mode: 'production' | 'test'): string {
  const name = `${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3${mode === 'test' ? '-test' : ''}`;
  return path.join(root, '.output', name);
}
