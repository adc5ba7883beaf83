import { DEFAULTS, type Preferences, VALID } from '../preferences/index.ts';
import { get, type Setting, set, watch } from './setting.ts';

/** Each preference under its own key: two tabs that change two things never undo each other. */
const SETTINGS = Object.fromEntries(
  Object.entries(DEFAULTS).map(([key, fallback]) => [
    key,
    { key, fallback, valid: VALID[key as keyof Preferences] } as Setting<unknown>,
  ]),
) as { [K in keyof Preferences]: Setting<Preferences[K]> };

const NAMES = Object.keys(SETTINGS) as (keyof Preferences)[];

/** All of them, as stored or by default. Never rejects: without storage the reader is set as it comes. */
export async function getPreferences(): Promise<Preferences> {
  const values = await Promise.all(
    NAMES.map((name) => get(SETTINGS[name] as Setting<unknown>).catch(() => DEFAULTS[name])),
  );
  return Object.fromEntries(NAMES.map((name, i) => [name, values[i]])) as unknown as Preferences;
}

/** @throws RangeError when one of them is not valid; those before it are stored. */
export async function setPreferences(changes: Partial<Preferences>): Promise<void> {
  for (const [name, value] of Object.entries(changes))
    await set(SETTINGS[name as keyof Preferences] as Setting<unknown>, value);
}

/** Calls `changed` with what changed, here or in another tab, until the returned function is called. */
export function watchPreferences(changed: (change: Partial<Preferences>) => void): () => void {
  const stops = NAMES.map((name) =>
    watch(SETTINGS[name] as Setting<unknown>, (value) => changed({ [name]: value })),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
