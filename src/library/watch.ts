import { Dexie } from 'dexie';

/**
 * Calls `changed` after every completed transaction that wrote to the library `name`, other than how far somebody read, in this tab, another one or the
 * background, until the returned function is called. Dexie tells its other contexts by a BroadcastChannel.
 */
export function watchLibrary(changed: () => void, name = 'library'): () => void {
  const prefix = `idb://${name}/`;
  const matters = (part: string) => part.startsWith(prefix) && !part.startsWith(`${prefix}places/`);
  const heard = (parts: object) => {
    if (Object.keys(parts).some((part) => matters(part) || part === 'all')) changed();
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}
