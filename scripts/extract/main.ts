import path from 'node:path';
import { explain } from './explain.ts';
import { pagesIn } from './files.ts';
import { readPage } from './page.ts';

const args = process.argv.slice(2);
const explains = args.includes('--explain');
const paths = args.filter((a) => !a.startsWith('--'));
if (paths.length === 0) {
  console.error('usage: npm run extract -- PATH... [--explain]');
  process.exit(1);
}

let read = 0;
const files = paths.flatMap(pagesIn);
for (const [i, file] of files.entries()) {
  try {
    const result = readPage(file);
    read++;
    process.stdout.write(`${JSON.stringify({ file, ...result })}\n`);
    if (explains) process.stderr.write(explain(file, result));
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ file, error: String((error as Error).message ?? error) })}\n`);
  }
  process.stderr.write(
    `${i + 1}/${files.length} ${path.basename(path.dirname(file))}/${path.basename(file)}\n`,
  );
}
if (read === 0) {
  console.error(
    files.length === 0 ? `No .html file in ${paths.join(', ')}` : 'None of these files could be read.',
  );
  process.exitCode = 1;
}
