/** 128 random bits. Not `randomUUID`, which a page that came over http does not have. */
export function newId(crypto: Pick<Crypto, 'getRandomValues'>): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}
