/** First bytes of what people send instead of CSV, in hexadecimal. */
const SIGNATURES: readonly [string, string][] = [
  ['504b0304', 'an Excel workbook (.xlsx) or another ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls)'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['25504446', 'a PDF document'],
  ['50415231', 'a Parquet file'],
];

const HTML = /^\s*(<!--|<!doctype html|<html|<head|<body)/i;
const JSON_TEXT = /^\s*(\{\s*"|\[\s*[{["])/;

/** Says what a file is by its first bytes when it is certainly no CSV; null when it may be one. */
export function nameFileKind(head: Buffer): string | null {
  const hex = head.subarray(0, 8).toString('hex');
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (known) return known[1];
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (HTML.test(text)) return 'a web page (HTML)';
  return JSON_TEXT.test(text) ? 'JSON' : null;
}

/** True for the byte order marks of UTF-16, the one text encoding that is full of NUL bytes. */
export function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
