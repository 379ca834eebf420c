import { type Face, measuredWidth } from './measured-width';

/**
 * Breaks a text into lines that are no wider than given: at spaces, and where one word is wider, such as an address, within
 * the word. Nothing is left out.
 */
export function wrapText(text: string, fontSize: number, width: number, face: Face = 'sans'): string[] {
  const fits = (line: string) => measuredWidth(line, fontSize, face) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    // What must be broken anyhow begins where there is room; what need not be stays whole.
    if (line !== '' && fits(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    const pieces = breakWord(longer, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Pieces of a text that fit, at least one letter each; after a hyphen where one stands in the second half of a piece. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      const hyphen = piece.lastIndexOf('-') + 1;
      const end = hyphen > piece.length / 2 ? hyphen : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += letter;
  }
  return [...pieces, piece];
}
