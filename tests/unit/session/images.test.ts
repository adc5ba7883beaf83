import { expect, test } from 'vitest';
import { collectImages } from '../../../src/session/images.ts';

const OWN = 'https://www.qinghe.example';
const png = (size = 8) => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  return bytes;
};
const named = (...urls: string[]) => urls.map((url) => ({ url }));

/** A network of `files`; it notes what was asked for, how, and how many at once. */
function network(files: Record<string, () => Response>) {
  const asked: { url: string; credentials: unknown }[] = [];
  let now = 0;
  let most = 0;
  const fetch: typeof window.fetch = async (input, init) => {
    asked.push({ url: String(input), credentials: init?.credentials });
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    const answer = files[String(input)];
    if (!answer) throw new TypeError('network');
    return answer();
  };
  return { fetch, asked, most: () => most };
}

test('its own site first, in the order of the article, each address once, no more than four at a time', async () => {
  const urls = [0, 1, 2, 3, 4, 5, 6].map((n) => `${n % 2 ? OWN : 'https://cdn.example'}/${n}.png`);
  const net = network(Object.fromEntries(urls.map((url) => [url, () => new Response(png())])));
  const found = await collectImages(named(...urls, ...urls), OWN, net.fetch);
  expect(found.map(({ url }) => url)).toEqual(urls);
  expect(found[0]).toEqual({ url: urls[0], type: 'image/png', bytes: png() });
  expect(net.asked.slice(0, 3).map(({ url }) => new URL(url).origin)).toEqual([OWN, OWN, OWN]);
  expect(net.asked).toHaveLength(urls.length);
  expect(new Set(net.asked.map(({ credentials }) => credentials))).toEqual(new Set(['same-origin']));
  expect(net.most()).toBe(4);
});

test('what cannot be had is left out, and the rest comes', async () => {
  const files = {
    [`${OWN}/good.png`]: () => new Response(png()),
    [`${OWN}/gone.png`]: () => new Response(png(), { status: 404 }),
    [`${OWN}/drawing.svg`]: () => new Response('<svg/>'),
    [`${OWN}/said-large.png`]: () => new Response(png(), { headers: { 'content-length': '5000001' } }),
    [`${OWN}/large.png`]: () => new Response(png(5_000_001)),
  };
  const net = network(files);
  const found = await collectImages(named(`${OWN}/refused.png`, ...Object.keys(files)), OWN, net.fetch);
  expect(found.map(({ url }) => url)).toEqual([`${OWN}/good.png`]);
});

test('all together stay within one message', async () => {
  const urls = [0, 1, 2, 3, 4, 5].map((n) => `${OWN}/${n}.png`);
  const net = network(Object.fromEntries(urls.map((url) => [url, () => new Response(png(4_500_000))])));
  const found = await collectImages(named(...urls), OWN, net.fetch);
  expect(found).toHaveLength(4);
});

test.each(['data:image/png;base64,AAAA', 'file:///etc/passwd', 'blob:x', `${OWN}/${'a'.repeat(8_200)}`])(
  'asks nobody for %.30s',
  async (url) => {
    const net = network({});
    expect(await collectImages(named(url), OWN, net.fetch)).toEqual([]);
    expect(net.asked).toEqual([]);
  },
);
