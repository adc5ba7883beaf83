/** The bytes of one picture of an article, kept with it so that it still shows when the site is gone. */
export interface ImageFile {
  /** As in the article's `html` and `images`. */
  url: string;
  /** Told by the bytes, never by the server: `image/png`, `image/jpeg`, `image/gif`, `image/webp`, `image/bmp`. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const SIGNATURES: [type: string, bytes: number[], at: number][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['image/bmp', [0x42, 0x4d], 0],
];

/** The media type that the first bytes tell, or undefined. SVG is not a picture here: it can carry scripts. */
export function imageType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, sign, at]) => sign.every((b, i) => bytes[at + i] === b))?.[0];
}
