/** "sep=;" is how a spreadsheet is told the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\s*$/i;

/** Where the header stands and the delimiter that a line above it names. */
export interface HeaderPlace {
  /** Lines above the header: comments that begin with "#", blank lines and "sep=". */
  skipLines: number;
  delimiter: string | null;
}

export function findHeader(text: string): HeaderPlace {
  const lines = text.split(/\r\n|\n|\r/, 1000);
  let delimiter: string | null = null;
  let skipLines = 0;
  for (const line of lines) {
    const named = SEPARATOR_LINE.exec(line)?.[1] ?? null;
    if (named === null && !/^\ufeff?\s*(#.*)?$/.test(line)) break;
    delimiter ??= named;
    skipLines += 1;
  }
  return { skipLines, delimiter };
}

/** Trimmed names; an empty one is "column 3", the second of the same name "name (2)". */
export function nameColumns(fields: readonly string[]): string[] {
  const taken = new Set<string>();
  return fields.map((field, index) => {
    const name = field.replace(/^\ufeff/, '').trim() || `column ${index + 1}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}
