/** Writes a text as an SQL literal, for the few places of DuckDB that take no bound value. */
export function sqlText(text: string): string {
  if (text.includes('\0')) throw new RangeError('An SQL text cannot hold a NUL character.');
  return `'${text.replaceAll("'", "''")}'`;
}

/** Writes the path of a file to be read, whose name DuckDB would else take for a pattern. */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/g, '[$&]'));
}

/** Spaces that surround a text: ASCII, no-break, narrow no-break, thin, and the byte order mark. */
const SPACES = sqlText(' \t\r\n\u00a0\u202f\u2009\ufeff');

/** An SQL expression for a staged column without the spaces around it; '' where the row lacks the field. */
export function cleanSql(column: number): string {
  return `coalesce(trim(c${column}, ${SPACES}), '')`;
}
