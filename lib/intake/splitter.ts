/** Splits a file into records, whatever the chunks in which it comes. Blank lines are no records. */
export interface Splitter {
  /** The record under way: the line on which it begins, its fields, bytes and line ends within quotes. */
  line: number;
  fields: number;
  bytes: number;
  innerLines: number;
  /** Text stands after a closing quote: what the field says is anyone's guess. */
  trailing: boolean;
  /** The line of the quote that was opened last. */
  quoteLine: number;
  /** Something that other readers of CSV take differently was met, so that only the rewritten text may be read. */
  odd: boolean;
  /** Where in a field the reading stands; 0 is the start of one. */
  state: number;
  /** Spaces that belong to the field or not, as the next byte will tell. */
  spaces: number;
  currentLine: number;
  afterCr: boolean;
  /** A line before the header ends with a line feed alone. */
  skippedBare: boolean;
  readonly separator: number;
  /** Lines before the header, which are no records. */
  readonly skipLines: number;
  /** Told each record at its end. */
  readonly onRecord: (splitter: Splitter) => void;
  /** Given, where anybody wants them, the same records in plain RFC 4180 with line feeds; text after a closing quote joins the quoted text. */
  readonly emit: ((byte: number) => void) | null;
}

export function createSplitter(
  delimiter: string,
  skipLines: number,
  onRecord: (splitter: Splitter) => void,
  emit: ((byte: number) => void) | null = null,
): Splitter {
  // A header that was put in front of the first line stands on line 0.
  const line = Math.min(1, skipLines + 1);
  return {
    ...{ line, fields: 1, bytes: 0, innerLines: 0, trailing: false, quoteLine: 0, odd: false },
    ...{ state: 0, spaces: 0, currentLine: line, afterCr: false, skippedBare: false },
    ...{ separator: delimiter.charCodeAt(0), skipLines, onRecord, emit },
  };
}
