/** "sep=;" is how a spreadsheet is told the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\s*$/i;

/** The lines above the header that are surely none, and the delimiter that one of them names. */
export interface Lead {
  /** Comments that begin with "#", blank lines and "sep=". */
  skipLines: number;
  delimiter: string | null;
}

export function findLead(text: string): Lead {
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
