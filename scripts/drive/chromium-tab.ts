import { writeFile } from 'node:fs/promises';
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** A tab over the DevTools protocol, which reaches into closed shadow roots: the shipped build needs no back door. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.createCDPSession();
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    evaluate: (source, ...args) => evaluate(session, source, args),
    evaluateAsPage: (source, ...args) =>
      page.evaluate(`(${source})(...${JSON.stringify([null, ...args])})`) as never,
    // Held down for as long as a quick hand does.
    clickAt: (x, y) => page.mouse.click(x, y, { delay: 40 }),
    // A Chinese character is on no keyboard: it arrives as an input method would send it.
    press: (key) =>
      key === 'Control+c'
        ? copy(page)
        : /^[\x20-\x7e]+$/.test(key)
          ? page.keyboard.press(key as KeyInput)
          : page.keyboard.sendCharacter(key),
    // Headless Chromium knows the key, and not what an editor does with it.
    paste: () => page.keyboard.press('v', { commands: ['Paste'] }),
    screenshot: async (file) => writeFile(file, await page.screenshot()),
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: false, timeout: 60_000 }),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function copy(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
}

async function evaluate<T>(session: CDPSession, source: string, args: unknown[]): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'qingdu-driver',
  });
  const root = await readerRoot(session, executionContextId);
  const answer = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (root, ...args) { return (${source})(root ?? document, ...args); }`,
    executionContextId,
    arguments: [root ? { objectId: root } : { value: null }, ...args.map((value) => ({ value }))],
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(words(answer.exceptionDetails));
  return answer.result.value as T;
}

/** The shadow root, open or closed, of the last element beside head and body that has one: that is where readers are put. */
async function readerRoot(session: CDPSession, executionContextId: number): Promise<string | undefined> {
  const { result: hosts } = await session.send('Runtime.evaluate', {
    expression: `[...(document.documentElement?.children ?? [])].filter((e) => !['head', 'body'].includes(e.localName))`,
    contextId: executionContextId,
  });
  if (!hosts.objectId) return undefined;
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: hosts.objectId,
    ownProperties: true,
  });
  for (const { name, value } of entries.reverse()) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { node } = await session.send('DOM.describeNode', {
      objectId: value.objectId,
      pierce: true,
      depth: 1,
    });
    const root = node.shadowRoots?.find((r) => r.shadowRootType !== 'user-agent');
    if (!root) continue;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId,
    });
    return object.objectId;
  }
  return undefined;
}

const words = (details: Protocol.Runtime.ExceptionDetails) => details.exception?.description ?? details.text;
