import { afterEach, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/drive/index.ts';
import { openReader, save } from '../../scripts/open/use.ts';
import { SAMPLE_URL } from '../../scripts/site/index.ts';
import { ENGINES, startWorld, type World } from './world.ts';

describe.each(ENGINES)('what was called saved, in %s', (engine) => {
  let world: World | undefined;
  afterEach(async () => world?.end());

  test('is there after the browser was killed in the same moment', async () => {
    world = await startWorld(engine, { lasting: true });
    const tab = await world.browser.newTab(SAMPLE_URL);
    await openReader(world.browser, tab, world.texts);
    await save(tab, world.texts);
    await world.browser.kill();
    await world.restart();
    const library = await world.browser.extensionPage('library.html');
    expect(await waitForText(library, '村口的公示栏为什么有人看了')).toBe(true);
  });
});
