import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG (W3C Portable Network Graphics, third edition) of `width` x `height` px, in 8-bit RGB, drawn pixel by pixel. */
function png(width: number, height: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, at = 0; y < height; y++) {
    at++; // Filter type 0: as it is.
    for (let x = 0; x < width; x++) for (const value of colourAt(x, y)) rows[at++] = value;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const mix = (a: Colour, b: Colour, share: number): Colour => [
  Math.round(a[0] + (b[0] - a[0]) * share),
  Math.round(a[1] + (b[1] - a[1]) * share),
  Math.round(a[2] + (b[2] - a[2]) * share),
];

/** A reservoir among hills: something to look at that nobody owns. `tone` 0 is morning, 1 evening. */
export function landscape(width: number, height: number, tone: number): Uint8Array {
  const ridge = (x: number, level: number, swing: number, phase: number) =>
    height * (level + swing * (Math.sin(x / 97 + phase) + 0.5 * Math.sin(x / 41 + 2 * phase)));
  const sky = mix([214, 228, 236], [240, 208, 176], tone);
  const hills: Colour[] = [
    mix([156, 182, 186], [178, 140, 132], tone),
    mix([104, 142, 126], [120, 92, 96], tone),
  ];
  const water = mix([132, 168, 184], [196, 158, 138], tone);
  return png(width, height, (x, y) => {
    const shore = height * 0.72;
    if (y > shore)
      return mix(water, hills[1] as Colour, 0.35 * Math.abs(Math.sin((y - shore) / 5 + x / 210)));
    if (y > ridge(x, 0.58, 0.05, 1 + tone)) return hills[1] as Colour;
    if (y > ridge(x, 0.42, 0.06, 3 - tone)) return hills[0] as Colour;
    return mix(sky, [255, 252, 246], y / height);
  });
}
