export * from './certificate.ts';
export * from './pages.ts';
export * from './serve.ts';
