import type { Setting } from './setting.ts';

export const MIN_FONT_SIZE = 14;
export const MAX_FONT_SIZE = 48;

/** The size of body text in the reader, in CSS pixels, whole. */
export const fontSize: Setting<number> = {
  key: 'fontSize',
  fallback: 20,
  valid: (value): value is number =>
    Number.isInteger(value) && (value as number) >= MIN_FONT_SIZE && (value as number) <= MAX_FONT_SIZE,
};
