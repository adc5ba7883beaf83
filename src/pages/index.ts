export { mountLibrary } from './library/mount.tsx';
export type { LibraryWorld } from './library/world.ts';
export { optionsWorld } from './options/browser-world.ts';
export { mountOptions } from './options/mount.tsx';
export type { OptionsWorld } from './options/world.ts';
export { mountWelcome } from './welcome/mount.tsx';
