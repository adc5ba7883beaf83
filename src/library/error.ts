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

/**
 * Whatever the database threw, as a LibraryError. Dexie and the engines bury the true reason at several depths; where
 * a transaction was aborted, `abortedBy`, its own error, may be the only one that knows.
 */
export function libraryError(thrown: unknown, abortedBy?: unknown): LibraryError {
  if (thrown instanceof LibraryError) return thrown;
  const causes = [...chain(thrown), ...chain(abortedBy)];
  const quota = causes.find((c) => c.name === 'QuotaExceededError');
  const told = (quota ? [quota, ...causes] : causes).map((c) => c.message).find(isText) ?? 'unknown';
  return new LibraryError(quota ? 'quota' : 'failed', told, { cause: thrown });
}

interface Cause {
  name?: unknown;
  message?: unknown;
  /** Dexie, where it wraps an error of the engine. */
  inner?: unknown;
  /** Dexie's BulkError: one for each row that was not written. */
  failures?: unknown;
  cause?: unknown;
}

const MAX_DEPTH = 5;

function chain(thrown: unknown, depth = 0): Cause[] {
  if (typeof thrown !== 'object' || thrown === null || depth > MAX_DEPTH) return [];
  const error = thrown as Cause;
  const failures: unknown[] = Array.isArray(error.failures) ? error.failures : [];
  return [error, ...[error.inner, error.cause, ...failures].flatMap((e) => chain(e, depth + 1))];
}

const isText = (message: unknown): message is string => typeof message === 'string' && message !== '';
