export * from './preferences.ts';
export * from './rules.ts';
export * from './setting.ts';
