import path from 'node:path';
import { CANDIDATES, type Engine } from './candidates.ts';

export interface FoundBrowser {
  engine: Engine;
  name: string;
  /** Absolute path of the program. */
  path: string;
}

/** The machine, as far as the search looks at it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there. */
  exists(file: string): boolean;
}

const VARIABLE: Record<Engine, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The browser of one engine that is to be used: the one named by CHROMIUM_PATH or FIREFOX_PATH, else the first of
 * CANDIDATES that is installed. Throws one sentence when the variable names a file that is not there.
 */
export function findBrowser(engine: Engine, machine: Machine): FoundBrowser | undefined {
  const variable = VARIABLE[engine];
  const named = machine.env[variable];
  if (named) {
    if (!machine.exists(named)) throw new Error(`${variable} names ${named}, but there is no such file.`);
    return { engine, name: variable, path: named };
  }
  for (const candidate of CANDIDATES.filter((c) => c.engine === engine)) {
    const found = placesOf(candidate, machine).find(machine.exists);
    if (found) return { engine, name: candidate.name, path: found };
  }
  return undefined;
}

function placesOf(candidate: (typeof CANDIDATES)[number], { platform, env }: Machine): string[] {
  const below = (dirs: (string | undefined)[], file: string | undefined, join: typeof path.posix.join) =>
    file === undefined ? [] : dirs.flatMap((dir) => (dir ? [join(dir, file)] : []));
  if (platform === 'darwin')
    return below(['/Applications', env.HOME && `${env.HOME}/Applications`], candidate.app, path.posix.join);
  if (platform === 'win32')
    return below(
      [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA],
      candidate.exe,
      path.win32.join,
    );
  const dirs = (env.PATH ?? '').split(':');
  return candidate.commands.flatMap((command) => below(dirs, command, path.posix.join));
}
