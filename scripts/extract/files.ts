import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The saved pages at `place`: the file itself, or every .html and .htm file below the folder, sorted. */
export function pagesIn(place: string): string[] {
  if (!existsSync(place)) return [place]; // reading it says what is wrong
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html?$/i.test(file))
    .sort()
    .map((file) => path.join(place, file));
}
