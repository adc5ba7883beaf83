/** 发文字号 after GB/T 9704-2012 7.2.5: 机关代字, year in 〔〕, serial; real pages write any bracket. */
const NUMBER =
  /([\p{Script=Han}A-Za-z]{1,20}?)\s*[〔[［【﹝(（]\s*((?:19|20)\d{2})\s*年?\s*[〕\]］】﹞)）]\s*(?:第\s*)?(\d{1,5})\s*号/u;
/** 令 and 公告: `中华人民共和国国务院令第711号`, `2026年第27号`. */
const ORDER =
  /^[\p{Script=Han}]{0,30}(?:令|公告|通告)?\s*(?:(?:(?:19|20)\d{2})\s*年)?\s*第\s*(?:\d{1,5}|[〇零一二三四五六七八九十百千]{1,6})\s*号$/u;

export interface DocNumber {
  docNumber: string;
  /** As the page writes it, where that differs. */
  original?: string;
}

function normal(m: RegExpExecArray): DocNumber {
  const docNumber = `${m[1]}〔${m[2]}〕${m[3]}号`;
  return { docNumber, ...(docNumber === m[0] ? {} : { original: m[0] }) };
}

/** A value that is labelled 文号: normalised where it has the known form, else as it stands if it has a number in it. */
export function docNumberFrom(value: string): DocNumber | undefined {
  const text = value.trim();
  const m = NUMBER.exec(text);
  if (m && m[0].length >= text.length - 2) return normal(m);
  return text.length <= 60 && /\d|第.{1,6}号/.test(text) && !/^\d{4}[-年]\d/.test(text)
    ? { docNumber: text }
    : undefined;
}

/** A line that is nothing but a document number, as it stands under the title. */
export function docNumberLine(text: string): DocNumber | undefined {
  const line = text
    .replace(/[\s\ue000\u00a0\u3000]+/g, '')
    .replace(/^[（(]?文号[:：]?|^[（(](?=.*[)）]$)/, '')
    .replace(/^(.*号)[)）]$/, '$1');
  if (line.length > 50) return undefined;
  const m = NUMBER.exec(line);
  if (m && m.index === 0 && m[0].length === line.length) return normal(m);
  return ORDER.test(line) && /(?:令|公告|通告|年)第/.test(line) ? { docNumber: line } : undefined;
}

/** `青禾县人民政府令`, and its number on the line below: 令 have no 发文字号 but this (GB/T 9704-2012 10.2). */
const OF_ORDER = /^[\p{Script=Han}]{2,30}(?:令|公告|通告)$/u;
const SERIAL = /^[（(]?(第(?:\d{1,5}|[〇零一二三四五六七八九十百千]{1,6})号)[)）]?$/u;

/** A 令 and its number, one line each. */
export function docNumberLines(first: string, second: string): DocNumber | undefined {
  const bare = (text: string) => text.slice(0, 80).replace(/[\s\ue000\u00a0\u3000]+/g, '');
  const serial = SERIAL.exec(bare(second))?.[1];
  return serial && OF_ORDER.test(bare(first)) ? { docNumber: bare(first) + serial } : undefined;
}

/** A number that the title ends with in brackets: `…公开表（青金罚决字〔2024〕5号）`. */
export function docNumberInTitle(title: string): DocNumber | undefined {
  const m = /[（(]([^（()）]{0,20}[〔[［【﹝(（]\d{4}年?[〕\]］】﹞)）]\s*第?\d{1,5}号)[)）]\s*$/.exec(title);
  return m ? docNumberLine(m[1] as string) : undefined;
}
