export * from './menus.ts';
export * from './save.ts';
export * from './toggle.ts';
