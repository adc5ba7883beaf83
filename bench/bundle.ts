import path from 'node:path';
import { build } from 'vite';

/** bench/page.ts and all it uses as one classic script that sets `bench` on the window. */
export async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: path.join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const built of outputs)
    if ('output' in built) {
      const chunk = built.output.find((file) => file.type === 'chunk');
      // A lib build declares `var bench`; inside an evaluated function that would stay local.
      if (chunk?.type === 'chunk') return `${chunk.code}\n;globalThis.bench = bench;`;
    }
  throw new Error('The bundler made no script.');
}
