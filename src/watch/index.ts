export * from './navigation.ts';
export * from './watch.ts';
