import { beforeEach, expect, test, vi } from 'vitest';

const send = vi.hoisted(() => vi.fn(async () => undefined));
const download = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messages/index.ts', () => ({ send }));
vi.mock('../../../src/platform/index.ts', () => ({ download }));

const { handOver } = await import('../../../src/session/hand-over.ts');
const file = { name: '通知.md', type: 'text/markdown', bytes: new Uint8Array([1]) };
const page = (isSecureContext: boolean) => ({ isSecureContext }) as Window & typeof globalThis;

beforeEach(() => vi.clearAllMocks());

test('a page that came over https saves the file itself', async () => {
  await handOver(file, page(true));
  expect(download).toHaveBeenCalledExactlyOnceWith(file, expect.objectContaining({ isSecureContext: true }));
  expect(send).not.toHaveBeenCalled();
});

test('a page that came over http asks a page of ours, which is opened first', async () => {
  await handOver(file, page(false));
  expect(download).not.toHaveBeenCalled();
  expect(send.mock.calls).toEqual([
    ['download.prepare', undefined],
    ['file.download', { name: file.name, type: file.type, base64: 'AQ==' }],
  ]);
});

test('a file that could not be handed over is an error, which the reader puts into words', async () => {
  send.mockRejectedValueOnce(new Error('no offscreen document'));
  await expect(handOver(file, page(false))).rejects.toThrow('no offscreen document');
});
