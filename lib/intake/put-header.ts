/**
 * Puts names into a text that has none, in the place of the last line that is skipped, so that every other line keeps
 * its number; in front of the first line where none is skipped.
 */
export async function* putHeader(
  texts: AsyncIterable<string>,
  names: readonly string[],
  { delimiter, skipLines }: { delimiter: string; skipLines: number },
): AsyncGenerator<string> {
  const line = `${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(delimiter)}\n`;
  if (skipLines === 0) yield line;
  let head: string | null = skipLines === 0 ? null : '';
  for await (const text of texts) {
    if (head === null) yield text;
    else {
      head += text;
      const end = endOfLine(head, skipLines);
      if (end === null) continue;
      yield `${'\n'.repeat(skipLines - 1)}${line}${head.slice(end)}`;
      head = null;
    }
  }
  if (head !== null) yield line;
}

/** Where the line after the n-th begins; null while the text may still go on with the line end. */
function endOfLine(text: string, n: number): number | null {
  const ends = /\r\n|\n|\r/g;
  for (let i = 0; i < n; i++) if (ends.exec(text) === null) return null;
  return text.endsWith('\r') && ends.lastIndex === text.length ? null : ends.lastIndex;
}
