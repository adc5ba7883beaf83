const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i;
const HEAD = 4096;

/**
 * The text of a page: by its byte order mark; else in the charset that the server sent it with, where it did; else as
 * UTF-8 where it is valid UTF-8 (saved pages often still declare what the server sent), else in the charset it declares,
 * else gb18030.
 *
 * @param contentType the header of that name, `text/html; charset=gbk`, of a page that a server sent.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sent = /charset\s*=\s*["']?([\w-]{2,40})/i.exec(contentType)?.[1];
  if (sent) return decoder(sent).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
    const match = DECLARED.exec(head);
    return decoder(match?.[1] ?? match?.[2]).decode(bytes);
  }
}

/** Of the Chinese charsets gb18030 reads them all. */
function decoder(label = 'gb18030'): TextDecoder {
  try {
    const known = new TextDecoder(label);
    return known.encoding === 'utf-8' || known.encoding === 'gbk'
      ? new TextDecoder(known.encoding === 'gbk' ? 'gb18030' : 'utf-8')
      : known;
  } catch {
    return new TextDecoder('gb18030');
  }
}
