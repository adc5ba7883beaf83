/** Direction marks and embeddings, zero-width and tag characters, soft hyphens: they change how other text looks. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Four marks on a letter are writing; the rest is a flood over the neighbouring lines. */
const MARK_FLOOD = /(\p{M}{4})\p{M}+/gu;

/**
 * One line of text for a title, a name, a date: whatever a page claims, without control, direction and invisible
 * characters, white space collapsed, at most `max` characters. Not a string or number: the empty string. It is text,
 * not HTML: `<b>` stays three characters, to be shown with `textContent`.
 */
export function plainText(value: unknown, max = 500): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  // Enough for any max that is asked for, so that a text of megabytes costs no time.
  const text = String(value)
    .slice(0, max * 8 + 1000)
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(MARK_FLOOD, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, Math.max(0, max - 1))
        .join('')
        .trimEnd()}…`;
}
