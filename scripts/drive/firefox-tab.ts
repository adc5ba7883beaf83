import { writeFile } from 'node:fs/promises';
import { type Bidi, evaluate } from './bidi.ts';
import type { Tab } from './tab.ts';

/** Names of keys as WebDriver writes them (W3C WebDriver 17.4.2). */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Control: '\uE009',
  ArrowDown: '\uE015',
};

/** A tab over WebDriver BiDi. It looks into open shadow roots only: use the build for tests. */
export function firefoxTab(bidi: Bidi, context: string): Tab {
  const act = (actions: object) => bidi.send('input.performActions', { context, actions: [actions] });
  return {
    goto: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    evaluate: (source, ...args) => {
      const root = `[...document.documentElement.children].map((e) => e.shadowRoot).filter(Boolean).pop() ?? document`;
      const code = `(${source})(${root}, ...${JSON.stringify(args)})`;
      return evaluate(bidi, { context, sandbox: 'qingdu-driver' }, code);
    },
    evaluateAsPage: (source, ...args) =>
      evaluate(bidi, { context }, `(${source})(...${JSON.stringify([null, ...args])})`),
    async clickAt(x, y) {
      const at = { x: Math.round(x), y: Math.round(y) };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', ...at }, ...press] });
    },
    async press(key) {
      const chord = /^Control\+(.)$/.exec(key)?.[1];
      const value = chord ?? KEYS[key] ?? key;
      const control = (type: string) => (chord ? [{ type, value: KEYS.Control }] : []);
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          ...control('keyDown'),
          { type: 'keyDown', value },
          { type: 'keyUp', value },
          ...control('keyUp'),
        ],
      });
    },
    paste: () =>
      act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value: KEYS.Control },
          { type: 'keyDown', value: 'v' },
          { type: 'keyUp', value: 'v' },
          { type: 'keyUp', value: KEYS.Control },
        ],
      }) as Promise<void>,
    async screenshot(file) {
      const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as {
        data: string;
      };
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    async pdf() {
      // Firefox takes size and margins from the page's own rules; these hold where it has none.
      const page = { width: 21, height: 29.7 };
      const { data } = (await bidi.send('browsingContext.print', { context, page })) as { data: string };
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    show: async () => void (await bidi.send('browsingContext.activate', { context })),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
