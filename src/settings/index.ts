export * from './preferences.ts';
export * from './setting.ts';
