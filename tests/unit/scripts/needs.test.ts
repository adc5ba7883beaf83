import { describe, expect, test } from 'vitest';
import { byHand, type Inventory, missing, type Purpose } from '../../../scripts/browsers/needs.ts';

const chromium = { engine: 'chromium', name: 'Chromium', path: '/usr/bin/chromium' } as const;
const firefox = { engine: 'firefox', name: 'Firefox ESR', path: '/usr/bin/firefox-esr' } as const;
const all: Inventory = {
  browsers: { chromium, firefox },
  chineseFont: true,
  chromiumTexts: true,
  openssl: true,
};

describe('what is missing', () => {
  test.each<[string, Purpose, Partial<Inventory>, string[]]>([
    ['nothing', 'test', {}, []],
    [
      'everything, on a fresh machine',
      'test',
      { browsers: {}, chineseFont: false, openssl: false },
      ['chromium', 'chromium-l10n', 'firefox-esr', 'fonts-noto-cjk', 'openssl'],
    ],
    ['to start, one browser', 'start', { browsers: {}, openssl: false }, ['chromium', 'chromium-l10n']],
    ['to start, Firefox will do', 'start', { browsers: { firefox } }, []],
    ['the tests want both', 'test', { browsers: { firefox } }, ['chromium', 'chromium-l10n']],
    ['a font', 'start', { chineseFont: false }, ['fonts-noto-cjk']],
    ["Chromium's Chinese", 'start', { chromiumTexts: false }, ['chromium-l10n']],
  ])('%s', (_, purpose, lack, packages) => {
    expect(missing(purpose, { ...all, ...lack }).flatMap((m) => m.packages)).toEqual(packages);
  });

  test('a font is wanted, a browser is needed', () => {
    const list = missing('start', { ...all, browsers: {}, chineseFont: false });
    expect(list.map((m) => m.essential)).toEqual([true, false]);
  });

  test('one sentence says what to do', () => {
    const words = byHand(
      missing('test', { ...all, browsers: { chromium } }),
      'only root may install packages',
    );
    expect(words).toBe(
      'Firefox missing, and only root may install packages: install by hand (Debian: apt-get install firefox-esr), or name the browsers you have in CHROMIUM_PATH and FIREFOX_PATH.',
    );
  });
});
