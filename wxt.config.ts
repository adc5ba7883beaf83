import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { STATIC_ORIGINS } from './src/sites/index.ts';

const SAMPLE = path.resolve(import.meta.dirname, 'assets/sample');

/** The sample article as a page of the extension: the same page that tests read, with the reader's script in it. */
function samplePages(): { relativeDest: string; contents: string }[] {
  return readdirSync(SAMPLE).map((name) => {
    const contents = readFileSync(path.join(SAMPLE, name), 'utf8');
    // Its own scripts and handlers may not run in a page of ours.
    const silent = contents
      .replace(/<script[\s\S]*?<\/script>|\son\w+="[^"]*"/g, '')
      .replace(/"javascript:[^"]*"/g, '"#"');
    const script = '<script src="/sample.js"></script></body>';
    return { relativeDest: `sample/${name}`, contents: silent.replace('</body>', script) };
  });
}

/** The manifest asks for as little as the product can live on; README.md says what each permission is for. */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/ui/locales' },
  publicDir: 'assets/public',
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...samplePages()) },
  analysis: { enabled: false },
  vite: ({ mode, command }) => {
    // Without this a build for tests would carry the development halves of the libraries.
    if (command === 'build') process.env.NODE_ENV = 'production';
    return {
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      // Browser tests look inside the reader, so their build opens its shadow root. Nothing else differs.
      define: { __SHADOW_MODE__: JSON.stringify(mode === 'test' ? 'open' : 'closed') },
    };
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // For exporting from pages that came over http: src/session/hand-over.ts says why.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // What is at hand from the first day: whether a page of these sites is an article. Every other host is asked for at
    // the click that chooses it.
    content_scripts: [{ matches: [...STATIC_ORIGINS], js: ['watch.js'], run_at: 'document_start' }],
    host_permissions: [...STATIC_ORIGINS],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // Alt+Shift+R is the reader's key in no browser's own menus; users can change it.
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandToggle__' },
    },
    content_security_policy: {
      // A payload that got past sanitize/ still could not load, send or run anything from an extension page.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'qingdu@qingdu.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
