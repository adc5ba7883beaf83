import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../src/messages/index.ts';

test.each([
  ['Could not establish connection. Receiving end does not exist.', 'NoReceiver'],
  ['Extension context invalidated.', 'ExtensionGone'],
  ["Cannot read properties of undefined (reading 'sendMessage')", 'ExtensionGone'],
  ['No tab with id: 7.', 'NoReceiver'],
  ['Message exceeded maximum allowed size of 64MiB.', 'MessageTooLarge'],
  ['Message length exceeded maximum allowed length.', 'MessageTooLarge'],
  ['The message port closed before a response was received.', 'MessageLost'],
])('%s is %s', async (said, name) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(said));
  await expect(send('library.open', {})).rejects.toMatchObject({ name });
});

test.each([
  [undefined, 'NoReceiver'],
  [{ ok: false, refused: 'no' }, 'MessageRefused'],
])('the reply %j is %s', async (reply, name) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => reply);
  await expect(send('library.open', {})).rejects.toMatchObject({ name });
});

test('in a page that outlived an update nothing is sent: some browsers would never answer', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  try {
    await expect(send('library.open', {})).rejects.toMatchObject({ name: 'ExtensionGone' });
    expect(sent).not.toHaveBeenCalled();
  } finally {
    Object.assign(fakeBrowser.runtime, { id });
  }
});
