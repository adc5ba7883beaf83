import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for a browser's profile with one for downloads inside: the given one, or a new one in the system's own place. */
export function profileFolder(given: string | undefined): { profile: string; downloads: string } {
  const profile = given ?? mkdtempSync(path.join(tmpdir(), 'qingdu-profile-'));
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  return { profile, downloads };
}
