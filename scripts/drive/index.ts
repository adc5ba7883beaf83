export * from './chromium.ts';
export * from './controls.ts';
export * from './firefox.ts';
export * from './tab.ts';
export * from './texts.ts';
