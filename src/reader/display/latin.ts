/** A serif that goes with 宋 楷 仿宋, as official documents pair them: Windows and macOS, then the free ones of its measures. */
const SERIFS = ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Nimbus Roman'];

/**
 * Letters, digits and what stands among them, and nothing that Chinese text has too: “ ” — … · × ÷ are the Chinese
 * face's, which draws them at their full width (W3C clreq 3.1).
 */
const LETTERS = 'U+21-7E, U+C0-D6, U+D8-F6, U+F8-24F';

export const LATIN = 'Qingdu Latin';

/**
 * Gives the document a face of letters and digits for the Chinese faces of Windows, whose own are drawn at half width
 * like a typewriter's. Nothing is loaded. A `@font-face` inside a shadow root is heard by no browser, and a sheet in the
 * page would be a mark on it: the face is added to the document's set, and taken out again.
 *
 * @returns what takes it away.
 */
export function addLatin(world: Window & typeof globalThis): () => void {
  const { document, FontFace } = world;
  // Without this the Chinese faces' own letters are what there is.
  if (!FontFace || !document.fonts?.add) return () => {};
  const source = SERIFS.map((name) => `local("${name}")`).join(', ');
  try {
    const face = new FontFace(LATIN, source, { unicodeRange: LETTERS });
    document.fonts.add(face);
    return () => void document.fonts.delete(face);
  } catch {
    return () => {};
  }
}
