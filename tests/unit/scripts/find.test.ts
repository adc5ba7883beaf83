import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browsers/find.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...files: string[]): Machine => ({
  platform,
  env,
  exists: (file) => files.includes(file),
});

describe('finding a browser', () => {
  test.each<[string, Machine, string | undefined]>([
    ['on PATH', machine('linux', { PATH: '/usr/bin:/opt/bin' }, '/opt/bin/chromium'), '/opt/bin/chromium'],
    [
      'Chromium before Chrome, which comes last',
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome', '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'Edge on Linux',
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge'),
      '/usr/bin/microsoft-edge',
    ],
    [
      "in the user's own Applications",
      machine(
        'darwin',
        { HOME: '/Users/wang' },
        '/Users/wang/Applications/Chromium.app/Contents/MacOS/Chromium',
      ),
      '/Users/wang/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge in Program Files (x86)',
      machine(
        'win32',
        { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['not with Firefox alone', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'), undefined],
    ['nowhere', machine('linux', {}), undefined],
  ])('%s', (_, world, path) => {
    expect(findBrowser('chromium', world)?.path).toBe(path);
  });

  test('Firefox, the ESR first', () => {
    const world = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox', '/usr/bin/firefox-esr');
    expect(findBrowser('firefox', world)).toEqual({
      engine: 'firefox',
      name: 'Firefox ESR',
      path: '/usr/bin/firefox-esr',
    });
  });

  test('the environment has the last word', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/mine/chrome', FIREFOX_PATH: '/gone' };
    const world = machine('linux', env, '/usr/bin/chromium', '/usr/bin/firefox', '/mine/chrome');
    expect(findBrowser('chromium', world)?.path).toBe('/mine/chrome');
    expect(() => findBrowser('firefox', world)).toThrow(
      'FIREFOX_PATH names /gone, but there is no such file.',
    );
  });
});
