/**
 * How long one utterance may be. Chromium cuts its network voices off after 15 seconds and then tells nobody
 * (crbug.com/41294170): so at the voice's own pace about 12 seconds, at 4 characters or 14 letters a second.
 */
const SECONDS = 12;
const IDEOGRAPHS_A_SECOND = 4;
const LETTERS_A_SECOND = 14;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Where a speaker may take breath, the best first. A comma in `1,000` is none. */
const PAUSES = [/[：；:;—](?!\d)/g, /[，,](?!\d)/g, /[、]/g, /[）)」”》\s](?!$)/g];

/** Seconds it takes to say `text` at the voice's own pace, about. */
export function secondsToSay(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  return ideographs / IDEOGRAPHS_A_SECOND + (text.length - ideographs) / LETTERS_A_SECOND;
}

/**
 * A sentence in parts short enough to be said in one go, none of them empty; joined they are the sentence.
 *
 * @param rate a multiple of the voice's own pace.
 */
export function breaths(sentence: string, rate = 1): string[] {
  const parts = Math.ceil(secondsToSay(sentence) / (SECONDS * rate));
  if (parts <= 1 || sentence.length < 2) return [sentence];
  const at = breakNear(sentence, Math.ceil(sentence.length / 2));
  return [...breaths(sentence.slice(0, at), rate), ...breaths(sentence.slice(at), rate)];
}

/** The pause nearest to the middle, within the middle half; failing all, the middle itself. */
function breakNear(sentence: string, middle: number): number {
  for (const pause of PAUSES) {
    const ends = [...sentence.matchAll(pause)].map((match) => match.index + match[0].length);
    const near = ends.filter((end) => Math.abs(end - middle) <= sentence.length / 4);
    if (near.length > 0)
      return near.reduce((best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best));
  }
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]/.test(sentence.charAt(middle - 1)) ? middle + 1 : middle;
}
