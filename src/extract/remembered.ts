const MAX_REMEMBERED = 5000;

/** `read` with a memory: a page repeats its few names on hundreds of elements. */
export function remembered<T>(read: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = read(value);
    if (known.size < MAX_REMEMBERED) known.set(value, now);
    return now;
  };
}
