/**
 * Adults' silent reading of continuous text: 255 Chinese characters or 228 English words a minute.
 * Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed
 * Texts IReST", IOVS 53 (2012), table 3.
 */
const CHARACTERS_A_MINUTE = 255;
const WORDS_A_MINUTE = 228;

const LETTER = /[\p{L}\p{N}]/u;

/** Whole minutes to read `text`, at least 1. In one pass that makes nothing new: a document may have a megabyte. */
export function readingMinutes(text: string): number {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isIdeograph(unit)) {
      characters += 1;
      inWord = false;
    } else if (isLetter(unit)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (!isJoiner(unit)) inWord = false;
  }
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}

/** Han, kana, Hangul; of those beyond the first plane the leading half, which stands for one (U+20000 to U+3FFFF). */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xd8bf)
  );
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  return LETTER.test(String.fromCharCode(unit));
}

/** ' ’ . - inside a word: don’t, 3.5, co-operation. */
const isJoiner = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;
