import widths from './font-widths.json';

/** The faces in which pictures are written. */
export type Face = keyof typeof widths;

/** Of a letter that is not in the table, such as a Chinese one: a full square. */
const UNKNOWN = 1;

const TABLES = Object.fromEntries(
  Object.entries(widths).map(([face, letters]) => [face, table(letters)]),
) as Record<Face, Map<string, number>>;

function table(letters: Readonly<Record<string, string>>): Map<string, number> {
  const pairs = Object.entries(letters).flatMap(([width, all]) =>
    [...all].map((letter) => [letter, Number(width) / 1000] as const),
  );
  return new Map(pairs);
}

/** How wide a text is in a picture, by the font's own widths, kerning left out. */
export function measuredWidth(text: string, fontSize: number, face: Face = 'sans'): number {
  return measuredEms(text, face) * fontSize;
}

/** The same in sizes of the font. @param before what stands in front of it on its line */
export function measuredEms(text: string, face: Face, before = 0): number {
  const known = TABLES[face];
  let ems = before;
  for (const letter of text) ems += known.get(letter) ?? UNKNOWN;
  return ems;
}
