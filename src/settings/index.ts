export * from './font-size.ts';
export * from './setting.ts';
