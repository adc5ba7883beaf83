import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { build, type Plugin } from 'vite';

/** reader-page.ts and all it uses, the reader above all, as one classic script that sets `benchReader` on the window. */
export async function bundleReaderPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [await words()],
    define: { __SHADOW_MODE__: JSON.stringify('open'), 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: !process.env.BENCH_NAMES,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'reader-page.ts'),
        formats: ['iife'],
        name: 'benchReader',
      },
    },
  });
  for (const built of Array.isArray(result) ? result : [result])
    if ('output' in built)
      // A lib build declares `var benchReader`; inside an evaluated function that would stay local.
      for (const file of built.output)
        if (file.type === 'chunk') return `${file.code}\n;globalThis.benchReader = benchReader;`;
  throw new Error('The bundler made no script.');
}

/** The reader's words, which in the extension come from the browser. */
async function words(): Promise<Plugin> {
  const file = path.join(import.meta.dirname, '../src/ui/locales/zh_CN.yml');
  const texts = Object.fromEntries(
    (await parseMessagesFile(file)).map((m) => [m.key.join('.'), m.type === 'plural' ? '' : m.message]),
  );
  const code = `const texts = ${JSON.stringify(texts)};
    export const i18n = { t: (key, values = []) => values.reduce((line, value, n) => line.replaceAll('$' + (n + 1), value), texts[key] ?? key) };`;
  return {
    name: 'words',
    enforce: 'pre',
    resolveId: (id) => (id === '#i18n' ? '\0words' : undefined),
    load: (id) => (id === '\0words' ? code : undefined),
  };
}
