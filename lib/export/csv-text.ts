export type CsvCell = string | number | null;

/**
 * A table as CSV, RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front, as in the files
 * of the API.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null || typeof cell === 'number') return String(cell ?? '');
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
