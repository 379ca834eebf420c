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

/**
 * An SQL expression for a text without the spaces around it; '' where there is none. To remove them costs more than to
 * see that there are none, as is mostly so: the first and the last sign are ASCII and no space.
 */
export function cleanSql(text: string): string {
  const isClean = `${text} between '!' and '~' and ${text}[-1] between '!' and '~'`;
  return `case when ${isClean} then ${text} else coalesce(trim(${text}, ${SPACES}), '') end`;
}
