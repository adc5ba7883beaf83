import { LIMITS, type Preferences } from './preferences.ts';

/** The page's familiar 小 中 大, and one more for those who need it; px. */
export const NAMED_SIZES = { small: 17, medium: 20, large: 24, largest: 30 } as const;

/** The nearest size the reader can show, whole px. */
export function clampSize(px: number): number {
  const { least, most } = LIMITS.fontSize;
  return Number.isFinite(px) ? Math.min(most, Math.max(least, Math.round(px))) : NAMED_SIZES.medium;
}

/** The size that is shown, px: in elder mode never less than what old eyes need, whatever was chosen before. */
export function sizeOf({ fontSize, elder }: Pick<Preferences, 'fontSize' | 'elder'>): number {
  return elder ? Math.max(fontSize, LIMITS.elderSize.least) : fontSize;
}
