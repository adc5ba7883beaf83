import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenInPage } from '../../src/messages/index.ts';
import { startSession } from '../../src/session/index.ts';

/** Injected into a page when the user asks for the reader there, never before. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main(ctx) {
    const session = startSession(window);
    const stop = listenInPage({
      'reader.toggle': () => session.toggle(),
      'reader.open': (how) => session.open(how),
    });
    ctx.onInvalidated(() => {
      stop();
      session.end();
    });
  },
});
