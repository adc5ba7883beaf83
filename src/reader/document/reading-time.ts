/**
 * Adults' silent reading of continuous text: 255 Chinese characters or 228 English words a minute.
 * Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed
 * Texts IReST", IOVS 53 (2012), table 3.
 */
const CHARACTERS_A_MINUTE = 255;
const WORDS_A_MINUTE = 228;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Whole minutes to read `text`, at least 1. */
export function readingMinutes(text: string): number {
  const characters = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = text.replace(IDEOGRAPHS, ' ').match(WORDS)?.length ?? 0;
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
