export { detect } from './detect.ts';
export type { Kind, Verdict } from './verdict.ts';
