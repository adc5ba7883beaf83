import { ALIGNMENTS, FACES, LIMITS, MEASURES, type Preferences, THEMES } from './preferences.ts';

type Check<T> = (value: unknown) => value is T;

const within =
  ({ least, most }: { least: number; most: number }): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

const oneOf =
  <T>(choices: readonly T[]): Check<T> =>
  (value): value is T =>
    choices.includes(value as T);

const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** More languages than anyone has voices for; a store that holds more was not written by us. */
const MAX_VOICES = 50;

const isVoices: Check<Record<string, string>> = (value): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= MAX_VOICES &&
  Object.values(value).every((voice) => typeof voice === 'string' && voice.length <= 500);

/** What each preference may be. */
export const VALID: { [K in keyof Preferences]: Check<Preferences[K]> } = {
  fontSize: (value): value is number => within(LIMITS.fontSize)(value) && Number.isInteger(value),
  lineHeight: within(LIMITS.lineHeight),
  paragraphSpacing: within(LIMITS.paragraphSpacing),
  measure: oneOf<number>(MEASURES),
  indent: isBoolean,
  letterSpacing: within(LIMITS.letterSpacing),
  alignment: oneOf(ALIGNMENTS),
  face: oneOf(FACES),
  theme: oneOf(THEMES),
  elder: isBoolean,
  outline: isBoolean,
  sourceOnCopy: isBoolean,
  joinPages: isBoolean,
  speechRate: within(LIMITS.speechRate),
  speechVoices: isVoices,
};

/** Those of `changes` that are valid; what is not is left out, so that one bad value costs no other. */
export function validPreferences(changes: Record<string, unknown>): Partial<Preferences> {
  const names = Object.keys(VALID) as (keyof Preferences)[];
  return Object.fromEntries(
    names.filter((name) => VALID[name](changes[name])).map((name) => [name, changes[name]]),
  );
}
