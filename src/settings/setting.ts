import { readLocal, watchLocal, writeLocal } from '../platform/index.ts';

/** One thing the user can choose, kept in storage.local under its own key so that two writers never undo each other. */
export interface Setting<T> {
  key: string;
  /** What holds until the user chooses, and where what is stored makes no sense. */
  fallback: T;
  valid(value: unknown): value is T;
}

const accept = <T>(setting: Setting<T>, value: unknown): T =>
  setting.valid(value) ? value : setting.fallback;

/** The stored value, or the fallback where there is none or it is not valid. */
export async function get<T>(setting: Setting<T>): Promise<T> {
  return accept(setting, await readLocal(setting.key));
}

/** @throws RangeError when `value` is not valid for this setting. */
export async function set<T>(setting: Setting<T>, value: T): Promise<void> {
  if (!setting.valid(value)) throw new RangeError(`${setting.key} cannot be ${JSON.stringify(value)}`);
  await writeLocal({ [setting.key]: value });
}

/** Calls `changed` after every change, here or in another tab, until the returned function is called. */
export function watch<T>(setting: Setting<T>, changed: (value: T) => void): () => void {
  return watchLocal(setting.key, (value) => changed(accept(setting, value)));
}
