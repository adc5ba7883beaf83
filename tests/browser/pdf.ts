import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export interface PdfLine {
  text: string;
  /** Points from the left and the top edge of the page: where it begins and ends, and its baseline. */
  left: number;
  right: number;
  baseline: number;
  /** Points. */
  size: number;
}

export interface PdfPage {
  /** Points. */
  width: number;
  height: number;
  lines: PdfLine[];
  /** How many pictures are painted on it. */
  pictures: number;
}

export interface Pdf {
  pages: PdfPage[];
  /** PostScript names as far as the file has any, and whether the font itself is in the file. */
  fonts: { name: string; embedded: boolean }[];
}

interface Item {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
}
interface Font {
  name: string;
  missingFile?: boolean;
}

/** Reads a PDF as a reader would see it: lines from top to bottom, from what stands on one baseline. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const { OPS } = await getResolvedPDFJS();
  const paints = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat];
  const document = await getDocumentProxy(bytes.slice());
  const pages: PdfPage[] = [];
  const fonts = new Map<string, { name: string; embedded: boolean }>();
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    // Fonts are known once the page has been drawn.
    const operators = await page.getOperatorList();
    const pictures = operators.fnArray.filter((code) => paints.includes(code)).length;
    const { items } = (await page.getTextContent()) as unknown as { items: Item[] };
    for (const { fontName } of items) {
      const font = page.commonObjs.get(fontName) as Font;
      fonts.set(font.name, { name: font.name, embedded: !font.missingFile });
    }
    pages.push({ width, height, lines: linesOf(items, height), pictures });
  }
  return { pages, fonts: [...fonts.values()] };
}

function linesOf(items: Item[], height: number): PdfLine[] {
  const words = items.filter(({ str }) => str.trim());
  const lines: { baseline: number; items: Item[] }[] = [];
  for (const item of words) {
    const baseline = height - (item.transform[5] ?? 0);
    const line = lines.find((other) => Math.abs(other.baseline - baseline) < 3);
    if (line) line.items.push(item);
    else lines.push({ baseline, items: [item] });
  }
  return lines
    .sort((a, b) => a.baseline - b.baseline)
    .map((line) => {
      const inOrder = line.items.sort((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0));
      return {
        text: inOrder.map(({ str }) => str).join(''),
        left: Math.min(...inOrder.map(({ transform }) => transform[4] ?? 0)),
        right: Math.max(...inOrder.map(({ transform, width }) => (transform[4] ?? 0) + width)),
        baseline: line.baseline,
        size: Math.max(...inOrder.map(({ transform }) => Math.hypot(transform[2] ?? 0, transform[3] ?? 0))),
      };
    });
}

/** Millimetres in points. */
export const mm = (n: number) => (n * 72) / 25.4;

/**
 * Whether `text` says `words`. Firefox writes some characters of a font as look-alikes (radicals), or as nothing known:
 * every character in the place of another is forgiven there, up to half of them.
 */
export function says(text: string, words: string): boolean {
  const plain = [...text.normalize('NFKC').replace(/\s/g, '')];
  const wanted = [...words.normalize('NFKC').replace(/\s/g, '')];
  for (let at = 0; at + wanted.length <= plain.length; at += 1) {
    const same = wanted.filter((c, n) => plain[at + n] === c).length;
    if (same >= wanted.length / 2) return true;
  }
  return false;
}
