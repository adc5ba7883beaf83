import type { Browser } from 'puppeteer-core';

/** The raw WebDriver BiDi connection below puppeteer's Firefox: puppeteer itself does not see pages of extensions. */
export interface Bidi {
  send(method: string, params: object): Promise<unknown>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };
  return { send: async (method, params) => (await connection.send(method, params)).result };
}

export interface Context {
  context: string;
  url: string;
}

/** Tabs, or with `chrome` the browser's own windows (needs `--remote-allow-system-access`). */
export async function contexts(bidi: Bidi, chrome = false): Promise<Context[]> {
  const tree = await bidi.send('browsingContext.getTree', chrome ? { 'moz:scope': 'chrome' } : {});
  return (tree as { contexts: Context[] }).contexts;
}

/** Evaluates an expression, promise or not, and hands its value over as JSON. */
export async function evaluate<T>(
  bidi: Bidi,
  target: { context: string; sandbox?: string },
  code: string,
): Promise<T> {
  const answer = (await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${code}) }))()`,
    target,
    awaitPromise: true,
    userActivation: false,
  })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
  return (JSON.parse(answer.result?.value ?? '{}') as { value: T }).value;
}
