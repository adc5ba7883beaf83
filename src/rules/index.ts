export * from './column.ts';
export * from './compile.ts';
export * from './list.ts';
export * from './match.ts';
export * from './origins.ts';
export * from './rule.ts';
export * from './target.ts';
