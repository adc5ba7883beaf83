export const SMALLEST = 14;
export const LARGEST = 48;
export const STEP = 2;

/** The page's familiar 小 中 大, in px. */
export const NAMED_SIZES = { small: 17, medium: 20, large: 24 } as const;

/** The nearest size the reader can show, whole px. */
export function clampSize(px: number): number {
  return Number.isFinite(px) ? Math.min(LARGEST, Math.max(SMALLEST, Math.round(px))) : NAMED_SIZES.medium;
}
