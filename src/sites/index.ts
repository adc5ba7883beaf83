export * from './families.ts';
export * from './government.ts';
export * from './hosts.ts';
