/** @returns whether it is dealt with: for a key, that it means nothing else any more. */
export type Hear = (event: Event) => boolean | undefined;

/**
 * The native events inside the reader, keys included. Over a page the shield keeps them from everybody, our own components
 * included; here a component gets them in both frames, through `Reading.hear`.
 */
export interface Hearing {
  /** @returns what ends it. */
  hear(type: string, hear: Hear): () => void;
  /** Tells whoever hears this type, the last to come first, until one has dealt with it. @returns whether one has. */
  tell(event: Event): boolean;
}

export function createHearing(): Hearing {
  const hearers: { type: string; hear: Hear }[] = [];
  return {
    hear(type, hear) {
      const hearer = { type, hear };
      hearers.push(hearer);
      return () => {
        const at = hearers.indexOf(hearer);
        if (at >= 0) hearers.splice(at, 1);
      };
    },
    tell: (event) =>
      hearers.toReversed().some(({ type, hear }) => type === event.type && hear(event) === true),
  };
}
