/** Why the library would not or could not: `quota` is a full disk, `damaged` a row that no longer makes sense. */
export type LibraryProblem = 'quota' | 'refused' | 'damaged' | 'failed';

export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly reason: LibraryProblem;

  constructor(reason: LibraryProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Whatever the database threw, as a LibraryError. Dexie and the engines bury the true reason at several depths. */
export function libraryError(thrown: unknown): LibraryError {
  if (thrown instanceof LibraryError) return thrown;
  const causes = chain(thrown);
  const told = causes.map((c) => c.message).find((m) => typeof m === 'string' && m !== '') ?? 'unknown';
  const quota = causes.some((c) => c.name === 'QuotaExceededError');
  return new LibraryError(quota ? 'quota' : 'failed', String(told), { cause: thrown });
}

interface Cause {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
  cause?: unknown;
}

function chain(thrown: unknown, depth = 0): Cause[] {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return [];
  const error = thrown as Cause;
  return [error, ...chain(error.inner, depth + 1), ...chain(error.cause, depth + 1)];
}
