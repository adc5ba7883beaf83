/**
 * Text as it is compared: case, full and half width and kinds of brackets are one; blanks are dropped beside Chinese
 * characters, where they mean nothing, and are one blank elsewhere.
 */
export interface FoldedText {
  text: string;
  /** For each unit of `text`, where it was in what was folded. */
  origins: Uint32Array;
}

const CODE = {
  lineEnd: 0x0a,
  space: 0x20,
  softHyphen: 0xad,
  wideSpace: 0x3000,
  wideFirst: 0xff01,
  wideLast: 0xff5e,
};
/** Kinds of brackets and quotation marks, and what each of them is compared as. */
const ALIKE = new Map<number, number>(
  Object.entries({ '(': '〔［[【', ')': '〕］]】', '"': '“”「」『』', "'": '‘’' }).flatMap(([as, marks]) =>
    [...marks].map((mark): [number, number] => [mark.charCodeAt(0), as.charCodeAt(0)]),
  ),
);

/** A line end stands between two blocks: no hit goes over it. */
export function fold(raw: string): FoldedText {
  const units = new Uint16Array(raw.length);
  const origins = new Uint32Array(raw.length);
  let length = 0;
  let blankAt = -1;
  let before = CODE.lineEnd;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (isBlank(code)) {
      if (blankAt < 0) blankAt = i;
      continue;
    }
    if (isInvisible(code)) continue;
    const unit = foldUnit(code);
    if (
      blankAt >= 0 &&
      before !== CODE.lineEnd &&
      unit !== CODE.lineEnd &&
      !isWide(before) &&
      !isWide(unit)
    ) {
      units[length] = CODE.space;
      origins[length++] = blankAt;
    }
    blankAt = -1;
    units[length] = unit;
    origins[length++] = i;
    before = unit;
  }
  return { text: decode(units.subarray(0, length)), origins: origins.subarray(0, length) };
}

function foldUnit(code: number): number {
  // Nearly all of a Chinese text.
  if (code >= 0x3100 && code < 0xf900) return code;
  const alike = ALIKE.get(code);
  if (alike !== undefined) return alike;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= CODE.wideFirst && code <= CODE.wideLast) return foldUnit(code - 0xfee0);
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const isBlank = (code: number) =>
  code === CODE.space ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0xa0 ||
  code === CODE.wideSpace ||
  (code >= 0x2000 && code <= 0x200a);
const isInvisible = (code: number) =>
  code === CODE.softHyphen || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
/** Chinese, Japanese and Korean characters and their marks; a pair of surrogates mostly is one. */
const isWide = (code: number) => code >= 0x2e80;

function decode(units: Uint16Array): string {
  let text = '';
  const step = 8192;
  for (let i = 0; i < units.length; i += step) text += String.fromCharCode(...units.subarray(i, i + step));
  return text;
}
