import { columnWords } from './column-words';
import type { SampleRecord } from './read-sample';

/** A header stands among the first records. */
export const FURTHEST = 30;

/** What a header does not hold: an instant, an address, a number that is no year. */
const DATA = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]\d.*|(\d{1,3}\.){3}\d{1,3}|(?!(19|20)\d\d$)\d+)$/;

/** A unit below a name: "(count)", "[UTC]", "%". */
const UNIT = /^([([{].*[)\]}]|%|#|n|no\.?|utc|gmt|count|number|text|string|integer|date|time|iso.{0,12})$/i;

/** Where a table begins: places in the list of records. */
export interface HeaderPlace {
  first: number;
  headerLines: 0 | 1 | 2;
}

/** Finds the header among the records that follow the comments. */
export function findHeader(records: readonly SampleRecord[]): HeaderPlace {
  const rows = records.map(({ fields }) => fields);
  const first = skipTitles(rows);
  return { first, headerLines: countHeaderLines(rows.slice(first)) };
}

/** How many lines name the columns of a table that begins with the first of the rows. */
export function countHeaderLines([upper = [], lower, ...body]: readonly string[][]): 0 | 1 | 2 {
  if (looksLikeData(upper)) return upper.some((field) => columnWords(field) > 0) ? 1 : 0;
  return lower && isLowerHeader(upper, lower, body) ? 2 : 1;
}

/** True for a line that holds what names do not. */
export function looksLikeData(fields: readonly string[]): boolean {
  return fields.some((field) => DATA.test(field.trim()));
}

/** The number of fields that most rows have; the one of the first row where that is as good. */
export function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 0;
}

/** The usual width below the titles of one field, of which a short file may have more than rows. */
export function tableWidth(rows: readonly string[][]): number {
  return usualWidth(rows.slice(Math.max(0, rows.findIndex(holdsSeveral))));
}

function holdsSeveral(fields: readonly string[]): boolean {
  return fields.filter((field) => field.trim() !== '').length > 1;
}

/**
 * Titles have one field that holds anything; or fewer fields than the rows, or a "#" in front, and a line below them
 * that names columns better. A file of one column has none.
 */
function skipTitles(rows: readonly string[][]): number {
  const near = rows.slice(0, FURTHEST);
  const [first, width] = [near.findIndex(holdsSeveral), tableWidth(rows)];
  const candidate = near[first];
  if (candidate === undefined || width < 2) return 0;
  const isComment = candidate[0]?.startsWith('#') === true;
  if (candidate.length >= width && !isComment) return first;
  const full = near.findIndex((fields, index) => index > first && fields.length === width);
  const names = (fields: readonly string[], index: number) =>
    index > first && index <= full && !looksLikeData(fields) && wordsIn(fields) > wordsIn(candidate);
  const better = near.findIndex(names);
  return better >= 0 ? better : first;
}

/** Column names among the fields; a sentence is none. */
export function wordsIn(fields: readonly string[]): number {
  return fields.filter((field) => field.length < 40 && columnWords(field) > 0).length;
}

/**
 * True for units, and for the lower line of names in groups. A row whose values are all bad must not be taken for one,
 * so that the line itself has to show it.
 */
function isLowerHeader(
  upper: readonly string[],
  lower: readonly string[],
  body: readonly string[][],
): boolean {
  const held = lower.map((field) => field.trim()).filter((field) => field !== '');
  if (held.length === 0 || body.length === 0 || looksLikeData(lower)) return false;
  if (lower.join('\n') === upper.join('\n') || !body.slice(0, 200).some(looksLikeData)) return false;
  const named = held.filter((field) => columnWords(field) > 0).length * 2 >= held.length;
  return held.every((field) => UNIT.test(field)) || named;
}
