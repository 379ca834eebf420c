import { sqlText } from './sql-text';

/** What stands where a country has no place. */
const NONE = ['', '-', '–', '—', '.', '..', '...', 'n/a', 'na', 'n.a.', 'nr', 'n.r.', 'unranked'];
/** "#31", "No. 31", "N° 31", "Nr. 31". */
const BEFORE = '(?:#|n[o°ºr]?[.]?) ?';
/** "31st", "31.", "31º", "31.º", "31ª", "31er", "31ème". */
const AFTER = ' ?(?:st|nd|rd|th|er|re|ère|e|è|ème|eme|[.]?[°ºªoa]|[.])';
const DIGITS = '0*([1-9][0-9]{0,5})';
const TIE = '[=T]-?';
const PLACE = `^(${TIE})? ?(?:${BEFORE})?${DIGITS}(?:${AFTER}|[.,]0+)?(=)?$`;
const SHARED = `^(?:(?:${TIE}) ?.*|.*=)$`;

/** An SQL expression that reads a trimmed text as a place in a ranking, from 1, HUGEINT; null when it is none. */
export function placeSql(text: string): string {
  return `try_cast(nullif(regexp_extract(${text}, ${sqlText(PLACE)}, 2, 'i'), '') as hugeint)`;
}

/** An SQL condition: the text says that the place is shared, as "=31", "31=" and "T31" do. */
export function isSharedSql(text: string): string {
  return `regexp_matches(${text}, ${sqlText(SHARED)}, 'i')`;
}

/** An SQL condition: the text says that there is no place. */
export function isNoPlaceSql(text: string): string {
  return `lower(${text}) in (${NONE.map(sqlText).join(', ')})`;
}

/** An SQL expression for the reason why a text is no place; for texts where {@link placeSql} is null. */
export function placeFaultSql(text: string): string {
  const is = (pattern: string) => `regexp_full_match(${text}, ${sqlText(pattern)})`;
  return `case
    when ${isNoPlaceSql(text)} then 'the place is empty'
    when ${is('[-−][0-9]+.*')} then 'the place is negative'
    when ${is('[=#]?0+')} then 'the place is 0: places begin at 1'
    when ${is('[0-9]+[.,][0-9]+')} then 'the place is not a whole number'
    when ${is('[0-9]{7,}')} then 'the place is larger than 999,999'
    when ${is('[0-9]+ ?[-–—/] ?[0-9]+')} then 'the text names two numbers: write one place'
    else 'the text is not a place such as 31, 31st or =31'
  end`;
}

/** The same for JavaScript: what a sample shows. */
export function isPlaceText(text: string): boolean {
  return new RegExp(PLACE, 'i').test(text);
}
