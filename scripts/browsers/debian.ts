import { spawnSync } from 'node:child_process';

/** Installs Debian packages, showing apt's own words only when it fails. Answers whether it worked. */
export function aptInstall(packages: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (run.status !== 0) console.error((run.stderr || run.stdout || String(run.error)).trim());
    return run.status === 0;
  };
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
