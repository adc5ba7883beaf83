/** In pieces, since a call takes only so many arguments. */
const PIECE = 0x8000;

/** Bytes as base64 (RFC 4648 section 4). */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
