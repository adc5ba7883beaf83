/** As BCP 47 has it: engines also write `zh_CN`, and `cmn` for the Mandarin of `zh`. */
function tags(lang: string): { language: string; region: string } {
  const [first = '', ...rest] = lang.replaceAll('_', '-').toLowerCase().split('-');
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  if (first === 'cmn') return { language: 'zh', region: region ?? 'cn' };
  if (first === 'yue') return { language: 'zh', region: region ?? 'hk' };
  if (first !== 'zh') return { language: first, region: region ?? '' };
  return { language: 'zh', region: region ?? (rest.includes('hant') ? 'tw' : 'cn') };
}

/** The key under which a voice is remembered for a language: `zh`. */
export const languageOf = (lang: string): string => tags(lang).language;

/**
 * The voices that can read `lang`, the best first: of its own region before others (普通话 before 粤语), and among these one
 * that is on the device before one that sends the text to a server.
 */
export function voicesFor(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const wanted = tags(lang);
  const distance = (voice: SpeechSynthesisVoice) =>
    (tags(voice.lang).region === wanted.region ? 0 : 4) +
    (voice.localService ? 0 : 2) +
    (voice.default ? 0 : 1);
  return [...new Map(voices.map((voice) => [voice.voiceURI, voice])).values()]
    .filter((voice) => tags(voice.lang).language === wanted.language)
    .sort((a, b) => distance(a) - distance(b));
}

/** The language in the user's own words, `中文`; its tag where the browser has no word for it. */
export function languageName(lang: string, inLang: string): string {
  const language = languageOf(lang);
  try {
    return new Intl.DisplayNames([inLang], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
