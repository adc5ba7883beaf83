import { expect, test } from 'vitest';
import { languageName, languageOf, voicesFor } from '../../../src/reader/speech/voices.ts';

const voice = (voiceURI: string, lang: string, localService = true): SpeechSynthesisVoice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: false,
});

const ALL = [
  voice('English', 'en-US'),
  voice('Cantonese', 'zh-HK'),
  voice('Online', 'zh-CN', false),
  voice('Mandarin', 'zh_CN'),
  voice('Taiwan', 'zh-TW'),
  voice('Hong Kong', 'yue-HK'),
  voice('Mandarin', 'zh_CN'),
  voice('Old Mandarin', 'cmn-CN'),
];

test.each([
  ['zh-CN', ['Mandarin', 'Old Mandarin', 'Online', 'Cantonese', 'Taiwan', 'Hong Kong']],
  ['zh', ['Mandarin', 'Old Mandarin', 'Online', 'Cantonese', 'Taiwan', 'Hong Kong']],
  ['zh-Hant', ['Taiwan', 'Cantonese', 'Mandarin', 'Hong Kong', 'Old Mandarin', 'Online']],
  ['zh-HK', ['Cantonese', 'Hong Kong', 'Mandarin', 'Taiwan', 'Old Mandarin', 'Online']],
  ['en-GB', ['English']],
  ['de', []],
])('voices for %s', (lang, expected) => {
  expect(voicesFor(lang, ALL).map(({ name }) => name)).toEqual(expected);
});

test('the language in words', () => {
  expect(languageOf('zh-Hant-TW')).toBe('zh');
  expect(languageName('zh-CN', 'zh-CN')).toBe('中文');
  expect(languageName('en-GB', 'zh-CN')).toBe('英语');
  expect(languageName('??', 'zh-CN')).toBe('??');
});
