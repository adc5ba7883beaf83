const MAX_ANCHOR = 40;

/** Stable ids: the heading's own words, with a counter where words repeat. */
export class Anchors {
  readonly #used = new Map<string, number>();

  of(text: string): string {
    const base =
      text
        .normalize('NFKC')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/[^\p{L}\p{M}\p{N}\p{P}]+|["'<>&#%?/\\]+/gu, '-')
        .slice(0, MAX_ANCHOR)
        .replace(/-+$/, '') || '节';
    const times = (this.#used.get(base) ?? 0) + 1;
    this.#used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }
}
