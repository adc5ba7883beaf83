export * from './parts.ts';
export * from './read-page.ts';
export * from './session.ts';
