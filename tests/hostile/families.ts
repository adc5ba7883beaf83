import { families1to25 } from './families-markup.ts';
import { families26to63 } from './families-structure.ts';

/** Bad input by family. The numbers are stable names; several payloads each, all written for this project. */
export interface Family {
  number: number;
  name: string;
  payloads: string[];
}

export const FAMILIES: Family[] = [...families1to25, ...families26to63];
