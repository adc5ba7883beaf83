import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which room may import which. A room not named here does not exist. Arrows run one way: down this list. */
const ARROWS: Record<string, string[]> = {
  article: [],
  /** Where a marked passage stands in an article's text. */
  anchor: ['article'],
  /** What a user can choose about reading: facts for settings, reader and pages. */
  preferences: [],
  platform: [],
  sanitize: [],
  ui: ['article'],
  sites: ['article'],
  /** On which sites the reader opens by itself: what the user wrote, and which rule decides for an address. */
  rules: ['sites'],
  detect: ['sites', 'article'],
  extract: ['sites', 'sanitize', 'article'],
  export: ['anchor', 'sanitize', 'article'],
  settings: ['preferences', 'rules', 'platform'],
  messages: ['detect', 'rules', 'platform', 'article'],
  library: ['sanitize', 'platform', 'article'],
  reader: ['preferences', 'ui', 'sanitize', 'anchor', 'article'],
  /** What runs on every page of the sites in question: small, and done when it has said what the page is. */
  watch: ['detect', 'rules', 'ui'],
  /** What the service worker does when it is asked. */
  background: ['library', 'settings', 'rules', 'sites', 'detect', 'messages', 'platform', 'ui', 'article'],
  /** One reading session on one page: from the click to the reader, its save and its export. */
  session: [
    'reader',
    'export',
    'watch',
    'detect',
    'extract',
    'settings',
    'messages',
    'ui',
    'platform',
    'article',
  ],
  /** The extension's own pages, composed of other rooms. */
  pages: [
    'reader',
    'library',
    'export',
    'settings',
    'sites',
    'rules',
    'preferences',
    'messages',
    'ui',
    'sanitize',
    'platform',
    'article',
  ],
};

/** Rooms that must run in Node, in a page and in a worker alike. */
const NO_BROWSER = ['article', 'anchor', 'preferences', 'sanitize', 'sites', 'detect', 'extract', 'export'];
const MAX_LINES = 300;

const root = path.resolve(import.meta.dirname, '..');
const sources = ['src', 'entrypoints'].flatMap((dir) =>
  readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(dir, file.split(path.sep).join('/'))),
);

interface Source {
  file: string;
  room: string | undefined;
  code: string;
  imports: string[];
}

function read(file: string): Source {
  const code = readFileSync(path.join(root, file), 'utf8');
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1] as string);
  return { file, room: /^src\/([^/]+)\//.exec(file)?.[1], code, imports };
}

const all = sources.map(read);
const advise = (broken: string[], advice: string) => expect(broken, advice).toEqual([]);

/** The room that `spec`, imported from `file`, leads to, with the path inside it; undefined for packages. */
function target(file: string, spec: string): { room: string; inside: string } | undefined {
  if (!spec.startsWith('.')) return undefined;
  const m = /^src\/([^/]+)\/(.+)$/.exec(path.posix.join(path.posix.dirname(file), spec));
  return m ? { room: m[1] as string, inside: m[2] as string } : undefined;
}

describe('house rules', () => {
  test('arrows between rooms run one way', () => {
    const broken = all.flatMap(({ file, room, imports }) =>
      imports.flatMap((spec) => {
        const to = target(file, spec);
        if (!room || !to || to.room === room) return [];
        return ARROWS[room]?.includes(to.room) ? [] : [`${file} -> ${to.room}`];
      }),
    );
    advise(
      broken,
      'This arrow is not in ARROWS: pass the thing in as an argument, or move it to a room below both.',
    );
  });

  test('every room is named in ARROWS', () => {
    advise(
      [...new Set(all.map((s) => s.room))].filter((r) => r !== undefined && !(r in ARROWS)) as string[],
      'A new room needs its place in ARROWS and a line in the README.',
    );
  });

  test('a room is entered through its index', () => {
    const broken = all.flatMap(({ file, room, imports }) =>
      imports.flatMap((spec) => {
        const to = target(file, spec);
        if (!to || to.room === room || /^index\.tsx?$/.test(to.inside) || /\.css(\?inline)?$/.test(to.inside))
          return [];
        return [`${file} -> ${spec}`];
      }),
    );
    advise(broken, "Import from the room's index.ts; export there what others may use.");
  });

  test('nothing imports an entrypoint', () => {
    advise(
      all.filter((s) => s.room && s.imports.some((i) => i.includes('entrypoints/'))).map((s) => s.file),
      'An entrypoint calls rooms, never the other way round.',
    );
  });

  test('only platform/ names the browser', () => {
    const names =
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|action|scripting|permissions|commands|contextMenus|i18n|downloads|alarms)\b/;
    const broken = all.filter(
      (s) => s.room !== 'platform' && (names.test(s.code) || s.imports.some((i) => i === 'wxt/browser')),
    );
    advise(
      broken.map((s) => s.file),
      'Put a small named function into platform/ and call that.',
    );
  });

  test('the rooms that read pages know no browser', () => {
    const broken = all.filter(
      (s) =>
        NO_BROWSER.includes(s.room ?? '') && s.imports.some((i) => i.startsWith('wxt') || i.startsWith('#')),
    );
    advise(
      broken.map((s) => s.file),
      'This room also runs in Node and in a worker: take the world as an argument.',
    );
  });

  test('only sanitize/ turns text into HTML', () => {
    const parses =
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|parseFromString|createContextualFragment|setHTMLUnsafe|document\.write|dangerouslySetInnerHTML/;
    advise(
      all.filter((s) => s.room !== 'sanitize' && parses.test(s.code)).map((s) => s.file),
      'Untrusted HTML has one door: ask sanitize/ for a fragment and append that.',
    );
  });

  test('only sanitize/ calls a fragment safe', () => {
    advise(
      all
        .filter((s) => s.room !== 'sanitize' && /\bas SafeFragment\b|<SafeFragment>\s*[\w(]/.test(s.code))
        .map((s) => s.file),
      'What shows HTML relies on it: ask sanitize/ for the fragment.',
    );
  });

  test(`no file is longer than ${MAX_LINES} lines`, () => {
    advise(
      all.filter((s) => s.code.split('\n').length > MAX_LINES).map((s) => s.file),
      'One idea a file: find the second idea and give it its own.',
    );
  });

  test('no drawer for odds and ends', () => {
    advise(
      sources.filter((f) => /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.tsx?$)/.test(f)),
      'Name the file by its idea.',
    );
  });
});
