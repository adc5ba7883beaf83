export * from './font-size.ts';
export * from './preferences.ts';
export * from './valid.ts';
