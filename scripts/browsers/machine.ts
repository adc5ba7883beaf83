import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { findBrowser, type Machine } from './find.ts';
import type { Inventory } from './needs.ts';

/** This machine. */
export const machine: Machine = {
  platform: process.platform,
  env: process.env,
  exists(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

/** What this machine has of what the project may need. */
export function takeInventory(): Inventory {
  const chromium = findBrowser('chromium', machine);
  const firefox = findBrowser('firefox', machine);
  const linux = machine.platform === 'linux';
  return {
    browsers: { ...(chromium && { chromium }), ...(firefox && { firefox }) },
    chineseFont: !linux || answers('fc-list', [':lang=zh', 'family']) !== '',
    chromiumTexts:
      !linux || chromium?.path !== '/usr/bin/chromium' || !isDebian() || hasPackage('chromium-l10n'),
    openssl: answers('openssl', ['version']) !== '',
  };
}

/** Whether Debian's own package tool is here. */
export function isDebian(): boolean {
  return answers('dpkg-query', ['--version']) !== '' && answers('apt-get', ['--version']) !== '';
}

function hasPackage(name: string): boolean {
  return answers('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name]) === 'installed';
}

/** What a program prints, trimmed; empty when it is not there or fails. */
function answers(program: string, args: string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '';
}
