/**
 * Writes a header and rows as CSV with LF line ends.
 * @throws Error when a field would need quotes: the generator has no such field, so it is a slip.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(plainField).join(',')}\n`).join('');
}

function plainField(field: string | number): string {
  const text = String(field);
  if (/[",\r\n]/.test(text)) throw new Error(`writeCsv: "${text}" would need quotes`);
  return text;
}
