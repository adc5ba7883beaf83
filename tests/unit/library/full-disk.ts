import { vi } from 'vitest';

/**
 * The shapes in which an engine says that the disk is full. IndexedDB 3.0 writes after the request was answered, so most
 * of them come late: https://w3c.github.io/IndexedDB/#transaction-commit, step "if an error occurs while committing".
 */

/** What of fake-indexeddb has no name in the standard: an abort that comes from the engine, and a request's work. */
interface Engine {
  _abort(errorName: string): void;
  _requests: { operation: () => unknown }[];
}
const engine = (transaction: IDBTransaction) => transaction as unknown as Engine;

/** Stands in for `put` until the mocks are restored; tells whether it was ever called on `store`. */
function onPut(store: string, then: (store: IDBObjectStore, request: IDBRequest) => void): () => boolean {
  let met = false;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (this.name === store) {
      met = true;
      then(this, request);
    }
    return request;
  });
  return () => met;
}

/** The engine aborts the transaction: with a write to `store` under way, or after the last one was answered. */
export const abortAt =
  (store: string, when: 'pending' | 'answered', error = 'QuotaExceededError') =>
  () =>
    onPut(store, ({ transaction }, request) => {
      const abort = () => engine(transaction)._abort(error);
      if (when === 'pending') abort();
      else request.addEventListener('success', abort);
    });

/** The request itself fails, later than its call. */
const failAt = (store: string) => () =>
  onPut(store, ({ transaction }) => {
    const last = engine(transaction)._requests.at(-1);
    if (!last) throw new Error('fake-indexeddb keeps its requests elsewhere now');
    last.operation = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/** As `abortAt`, except that the transaction has no error before its abort event: Firefox sets it as late as that. */
const abortLate = (store: string) => () =>
  onPut(store, ({ transaction }) => {
    engine(transaction)._abort('QuotaExceededError');
    const { error } = transaction;
    let told = false;
    Object.defineProperty(transaction, 'error', { get: () => (told ? error : null) });
    const dispatch = transaction.dispatchEvent;
    transaction.dispatchEvent = (event) => {
      if (event.type === 'abort') told = true;
      return dispatch.call(transaction, event);
    };
  });

export const FULL: Record<string, () => () => boolean> = {
  'the first write fails': failAt('versions'),
  'one of many images fails': failAt('images'),
  'the last write fails': failAt('summaries'),
  'aborted while the first write is pending': abortAt('versions', 'pending'),
  'aborted while images are pending': abortAt('images', 'pending'),
  'aborted while the last write is pending': abortAt('summaries', 'pending'),
  'aborted while a write is pending, the reason comes later': abortLate('contents'),
  'aborted between two writes': abortAt('images', 'answered'),
  'aborted when it commits, all being answered': abortAt('summaries', 'answered'),
};

/** The engine cannot even open the database: Chromium does so on a full disk. */
export function fullOnOpen(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}
