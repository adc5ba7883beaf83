import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const PACKAGE = { version: '1.0.0', integrity: 'sha512-a' };
const carried = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const LOCK = {
  packages: {
    '': { name: 'project' },
    'node_modules/one': PACKAGE,
    'node_modules/for-another-system': { ...PACKAGE, optional: true },
    [carried]: { ...PACKAGE, optional: true },
  },
};
const INSTALLED = { packages: { 'node_modules/one': PACKAGE, [carried]: PACKAGE } };

/** A project folder whose npm only writes down how it was called, and fails at `npm ci` where told to. */
function project({
  lock = LOCK as object | string,
  installed = INSTALLED as object | null,
  ciFails = false,
}) {
  const root = mkdtempSync(path.join(tmpdir(), 'qingdu-setup-'));
  for (const dir of ['scripts', '.wxt', 'bin', 'node_modules/one', carried])
    mkdirSync(path.join(root, dir), { recursive: true });
  copyFileSync(
    path.resolve(import.meta.dirname, '../../../scripts/setup.mjs'),
    path.join(root, 'scripts/setup.mjs'),
  );
  const put = (file: string, content: object | string) =>
    writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  put('package-lock.json', lock);
  if (installed) put('node_modules/.package-lock.json', installed);
  for (const where of ['node_modules/one', carried]) put(`${where}/package.json`, {});
  put('.wxt/tsconfig.json', {});
  put('bin/npm', `#!/bin/sh\necho "$@" >> '${root}/calls'\n[ "$1" != ci ] || exit ${ciFails ? 1 : 0}\n`);
  chmodSync(path.join(root, 'bin/npm'), 0o755);
  put('calls', '');
  return root;
}

function setUp(root: string) {
  const { npm_execpath: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['scripts/setup.mjs', 'test'], {
    cwd: root,
    env: { ...env, PATH: `${root}/bin:${env.PATH}` },
    encoding: 'utf8',
  });
  const calls = readFileSync(path.join(root, 'calls'), 'utf8').trim().split('\n');
  return { status: run.status, words: run.stdout + run.stderr, calls };
}

const CI = 'ci --no-fund --no-audit --loglevel=error';
const BROWSERS = 'run --silent browsers -- test';

describe.skipIf(process.platform === 'win32')('set-up', () => {
  test.each<[string, Parameters<typeof project>[0], string[]]>([
    ['nothing to install', {}, [BROWSERS]],
    ['no packages yet', { installed: null }, [CI, BROWSERS]],
    [
      'a package of another version',
      {
        installed: {
          packages: { ...INSTALLED.packages, 'node_modules/one': { ...PACKAGE, version: '0.9.0' } },
        },
      },
      [CI, BROWSERS],
    ],
    [
      'a package that is no longer wanted',
      { installed: { packages: { ...INSTALLED.packages, 'node_modules/two': PACKAGE } } },
      [CI, BROWSERS],
    ],
    [
      'the carried Node is not there',
      { installed: { packages: { 'node_modules/one': PACKAGE } } },
      [CI, BROWSERS],
    ],
  ])('%s', (_, parts, calls) => {
    const run = setUp(project(parts));
    expect(run).toMatchObject({ status: 0, calls });
  });

  test('a package whose folder was deleted is installed again', () => {
    const root = project({});
    rmSync(path.join(root, 'node_modules/one'), { recursive: true });
    expect(setUp(root).calls).toEqual([CI, BROWSERS]);
  });

  test('a fresh worktree gets what the packages generate', () => {
    const root = project({});
    rmSync(path.join(root, '.wxt'), { recursive: true });
    expect(setUp(root).calls).toEqual(['run --silent postinstall', BROWSERS]);
  });

  test.each<[string, Parameters<typeof project>[0], string]>([
    ['no network', { installed: null, ciFails: true }, 'setup: npm ci failed'],
    ['a damaged checkout', { lock: '{' }, 'setup: package-lock.json is missing or damaged'],
  ])('%s is said in a sentence', (_, parts, words) => {
    const run = setUp(project(parts));
    expect(run.status).toBe(1);
    expect(run.words).toContain(words);
  });
});
