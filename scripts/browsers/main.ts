/** `node scripts/browsers/main.ts start|test`: finds the browsers that the command needs, or installs them. */
import { aptInstall } from './debian.ts';
import { isDebian, takeInventory } from './machine.ts';
import { byHand, type Missing, missing, type Purpose } from './needs.ts';

const say = (text: string) => console.log(`setup: ${text}`);
const purpose: Purpose = process.argv[2] === 'test' ? 'test' : 'start';

/** Why nothing can be installed here, or undefined when it can. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux') return `this command installs browsers only on Debian`;
  if (!isDebian()) return 'this Linux has no apt-get';
  if (process.getuid?.() !== 0) return 'only root may install packages';
  return undefined;
}

function stopOrWarn(list: readonly Missing[], why: string): void {
  const essential = list.filter((m) => m.essential);
  if (essential.length) throw new Error(byHand(essential, why));
  if (list.length) say(`going on without ${list.map((m) => m.what).join(', ')}, because ${why}.`);
}

try {
  const before = missing(purpose, takeInventory());
  const why = before.length ? obstacle() : undefined;
  if (why) stopOrWarn(before, why);
  else if (before.length) {
    const packages = [...new Set(before.flatMap((m) => m.packages))];
    say(`installing ${packages.join(' ')} with apt-get ...`);
    const worked = aptInstall(packages);
    stopOrWarn(
      missing(purpose, takeInventory()),
      worked
        ? 'what apt-get installed cannot be used'
        : 'apt-get failed (its own words are above; is there a network?)',
    );
  }
  for (const { name, path } of Object.values(takeInventory().browsers)) say(`using ${name} (${path})`);
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
