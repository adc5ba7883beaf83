export { CLASSES } from './allowed.ts';
export { emptyDocument } from './clean-window.ts';
export type { SanitizeWindow } from './gate.ts';
export { parsePage } from './parse-page.ts';
export { plainText } from './plain-text.ts';
export { safeImageUrl, safeUrl } from './safe-url.ts';
export { type SafeFragment, sanitizeHtml, sanitizeToFragment } from './sanitize.ts';
