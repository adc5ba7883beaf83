export * from './body-text.ts';
export * from './describe.ts';
export * from './locate.ts';
export * from './paint.ts';
