import { type Passage, passages } from './passages.ts';
import { type Span, sentences } from './sentences.ts';

/** One sentence of the article. */
export interface Sentence extends Span {
  passage: Passage;
  /** Of the passage among all, and of the sentence in it. */
  at: readonly [number, number];
  text: string;
}

/** The article as it is read out. Passages are divided into sentences when they are reached, and not before. */
export interface Script {
  passages: readonly Passage[];
  first(): Sentence | undefined;
  after(sentence: Sentence): Sentence | undefined;
  before(sentence: Sentence): Sentence | undefined;
  /** The sentences of one passage. */
  of(passage: number): Sentence[];
  /** The first sentence at or after this place of a passage, on to later passages where it has none. */
  from(passage: number, offset: number): Sentence | undefined;
}

/** @param lang of the article; a block with one of its own goes by that. */
export function createScript(roots: Element[], lang: string): Script {
  const all = passages(roots);
  const known = new Map<number, Sentence[]>();

  const of = (index: number): Sentence[] => {
    const seen = known.get(index);
    const passage = all[index];
    if (seen || !passage) return seen ?? [];
    const { text } = passage;
    const spoken = passage.block.closest('.body [lang]')?.getAttribute('lang') || lang;
    const made = sentences(text, spoken).map(
      (span, i): Sentence => ({ ...span, passage, at: [index, i], text: text.slice(span.start, span.end) }),
    );
    known.set(index, made);
    return made;
  };
  const next = (index: number): Sentence | undefined => {
    for (let i = index; i < all.length; i += 1) {
      const found = of(i)[0];
      if (found) return found;
    }
    return undefined;
  };

  return {
    passages: all,
    of,
    first: () => next(0),
    after: ({ at: [passage, index] }) => of(passage)[index + 1] ?? next(passage + 1),
    before({ at: [passage, index] }) {
      if (index > 0) return of(passage)[index - 1];
      for (let i = passage - 1; i >= 0; i -= 1) {
        const found = of(i).at(-1);
        if (found) return found;
      }
      return undefined;
    },
    from: (passage, offset) => of(passage).find(({ end }) => end > offset) ?? next(passage + 1),
  };
}
