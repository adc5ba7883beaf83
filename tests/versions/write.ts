import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fill } from './invented.ts';
import { dump } from './stored.ts';

/**
 * `node tests/versions/write.ts` keeps what this release writes, as v001.json, v002.json, ... by the schema's number.
 * To be run once for every new schema; a file that is there stays as it is, because users have such a library.
 */
await fill('written');
const stored = await dump('written');
const file = path.join(import.meta.dirname, `v${String(stored.version).padStart(3, '0')}.json`);
writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`, { flag: 'wx' });
