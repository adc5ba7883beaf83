import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A folder for a browser's profile with one for downloads inside: the given one, or a new one in the system's own place. */
export function profileFolder(given: string | undefined): { profile: string; downloads: string } {
  const profile = given ?? mkdtempSync(path.join(tmpdir(), 'qingdu-profile-'));
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  return { profile, downloads };
}

/** Puts a built extension into a Firefox profile, packed as Firefox wants it, where it is found at the next start. */
export function installIntoProfile(extension: string, profile: string, id: string): void {
  const files: Zippable = {};
  for (const file of readdirSync(extension, { recursive: true, encoding: 'utf8' })) {
    const whole = path.join(extension, file);
    if (statSync(whole).isFile()) files[file.split(path.sep).join('/')] = new Uint8Array(readFileSync(whole));
  }
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  writeFileSync(path.join(profile, 'extensions', `${id}.xpi`), zipSync(files));
}
