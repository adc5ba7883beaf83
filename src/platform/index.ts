export * from './action.ts';
export * from './commands.ts';
export * from './download.ts';
export * from './menus.ts';
export * from './messaging.ts';
export * from './offscreen.ts';
export * from './storage.ts';
export * from './tabs.ts';
