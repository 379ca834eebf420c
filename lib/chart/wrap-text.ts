import { type Face, measuredEms } from './measured-width';

/**
 * Breaks a text into lines that are no wider than given: at spaces, and where one word is wider, such as an address, within
 * the word. Nothing is left out.
 */
export function wrapText(text: string, fontSize: number, width: number, face: Face = 'sans'): string[] {
  const fits = (ems: number) => ems * fontSize <= width;
  const lines: string[] = [];
  // What stands on the line is not measured again with every word: texts may be long.
  let [line, ems] = ['', 0];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined = line === '' ? word : ` ${word}`;
    const longer = measuredEms(joined, face, ems);
    if (fits(longer)) {
      [line, ems] = [line + joined, longer];
      continue;
    }
    // What must be broken anyhow begins where there is room; what need not be stays whole.
    const alone = measuredEms(word, face);
    if (line !== '' && fits(alone)) {
      lines.push(line);
      [line, ems] = [word, alone];
      continue;
    }
    const pieces = breakWord(line + joined, face, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    ems = measuredEms(line, face);
  }
  return line === '' ? lines : [...lines, line];
}

/** Pieces of a text that fit, at least one letter each; after a hyphen where one stands in the second half of a piece. */
function breakWord(word: string, face: Face, fits: (ems: number) => boolean): string[] {
  const pieces: string[] = [];
  let [piece, ems] = ['', 0];
  for (const letter of word) {
    if (piece !== '' && !fits(measuredEms(letter, face, ems))) {
      const hyphen = piece.lastIndexOf('-') + 1;
      const end = hyphen > piece.length / 2 ? hyphen : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      ems = measuredEms(piece, face);
    }
    piece += letter;
    ems = measuredEms(letter, face, ems);
  }
  return [...pieces, piece];
}
