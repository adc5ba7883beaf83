import { Fragment } from 'preact';

/**
 * A title with a place to break after every word: 县域 in the middle of which a line ends is read twice. The browser's own
 * dictionary knows the words (Intl.Segmenter); where there is none, the title is as it was. The text stays the same.
 */
export function TitleWords({ title, lang }: { title: string; lang: string }) {
  return (
    <>
      {runsOf(title, lang).map((run, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {run}
        </Fragment>
      ))}
    </>
  );
}

/** The title cut between words; punctuation stays with what it stands beside. */
export function runsOf(title: string, lang: string): string[] {
  if (!/[㐀-鿿]/.test(title) || typeof Intl.Segmenter !== 'function') return [title];
  const runs: string[] = [];
  let before: string | undefined;
  const words = new Intl.Segmenter(localeOf(lang), { granularity: 'word' });
  for (const { segment, isWordLike } of words.segment(title)) {
    // Two words of one character are often one that the dictionary does not have: 县域.
    const isBreak = isWordLike && before !== undefined && (segment.length > 1 || before.length > 1);
    if (runs.length === 0 || isBreak) runs.push(segment);
    else runs[runs.length - 1] += segment;
    before = isWordLike ? segment : undefined;
  }
  return runs;
}

/** A page may say of its language what no locale is called. */
function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'zh';
  } catch {
    return 'zh';
  }
}
