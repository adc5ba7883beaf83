export { LibraryError, type LibraryProblem } from './error.ts';
export * from './library.ts';
export type { Row } from './list.ts';
export type { Marked } from './marks.ts';
export type { Kept } from './open.ts';
export type { Summary } from './rows.ts';
export type { Saved } from './save.ts';
export { TRASH_DAYS } from './trash.ts';
export { watchLibrary } from './watch.ts';
