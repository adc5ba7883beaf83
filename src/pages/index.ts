export { mountLibrary } from './library/mount.tsx';
export type { LibraryWorld } from './library/world.ts';
