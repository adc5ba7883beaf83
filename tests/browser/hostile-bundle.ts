import path from 'node:path';
import { build } from 'vite';

/** hostile-page.ts and all it uses, src/sanitize above all, as one classic script that declares `hostile`. */
export async function bundleHostilePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'hostile-page.ts'),
        formats: ['iife'],
        name: 'hostile',
      },
    },
  });
  for (const built of Array.isArray(result) ? result : [result])
    if ('output' in built) for (const file of built.output) if (file.type === 'chunk') return file.code;
  throw new Error('The bundler made no script.');
}
