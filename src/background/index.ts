export { dismiss, forgetTab } from './dismissed.ts';
export * from './download.ts';
export * from './export.ts';
export * from './marks.ts';
export * from './menus.ts';
export * from './save.ts';
export * from './toggle.ts';
export * from './verdict.ts';
export * from './watched.ts';
