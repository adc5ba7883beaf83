/** Punctuation that one page writes in one way and its next edition in another. */
const SAME: Record<string, string> = {
  '。': '.',
  '、': ',',
  '—': '-',
  '–': '-',
  '―': '-',
  '─': '-',
  '·': '.',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
};

export interface Folded {
  text: string;
  /** For each character of `text`, and one past its end, where it came from. */
  from: number[];
}

/** `text` without white space and invisible characters, widths (GB/T 15834, Unicode NFKC) and letter case made one. */
export function fold(text: string): Folded {
  const from: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) continue;
    const plain = SAME[char] ?? (char > '\u007f' ? char.normalize('NFKC') : char).toLowerCase();
    for (let n = 0; n < plain.length; n++) from.push(i);
    folded += plain;
  }
  from.push(text.length);
  return { text: folded, from };
}
