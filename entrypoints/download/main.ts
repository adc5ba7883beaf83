import { fromBase64 } from '../../src/article/index.ts';
import { listen } from '../../src/messages/index.ts';
import { download } from '../../src/platform/index.ts';

/** Chromium's offscreen document: saves files for readers on pages that came over http. See session/hand-over.ts. */
const IDLE_MS = 120_000;
let idle = window.setTimeout(() => window.close(), IDLE_MS);

listen({
  'file.download': ({ name, type, base64 }) => {
    window.clearTimeout(idle);
    idle = window.setTimeout(() => window.close(), IDLE_MS);
    download({ name, type, bytes: fromBase64(base64) ?? new Uint8Array() }, window);
    return undefined;
  },
});
