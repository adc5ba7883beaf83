import { useLayoutEffect } from 'preact/hooks';
import type { Face } from '../../preferences/index.ts';
import { faceStack } from './faces.ts';
import { addLatin, LATIN } from './latin.ts';

/**
 * The face of letters and digits is there as long as a face is chosen that names it. Only then: a document whose set of
 * faces has changed is laid out anew, all of it.
 */
export function useLatin(face: Face, world: Window & typeof globalThis): void {
  const isNamed = faceStack(face).includes(LATIN);
  useLayoutEffect(() => (isNamed ? addLatin(world) : undefined), [isNamed, world]);
}
