/**
 * Makes lib/chart/font-widths.json: how wide the letters of the pictures' fonts are, in thousandths of the font size, so
 * that a text can be wrapped where there is no canvas to measure it. Run: node scripts/make-font-widths.mjs
 *
 * Letters are those of Latin scripts, Greek, Cyrillic and general punctuation; widths that many letters share are written once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';

const FONTS = {
  sans: 'inter/400Regular/Inter_400Regular.ttf',
  bold: 'inter/600SemiBold/Inter_600SemiBold.ttf',
  serif: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
};
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e80, 0x1ef9],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x2010, 0x2044],
  [0x2212, 0x2212],
  [0x20ac, 0x20ac],
];

const widths = Object.fromEntries(Object.entries(FONTS).map(([name, file]) => [name, widthsOf(file)]));
writeFileSync(join(PROJECT_FOLDER, 'lib/chart/font-widths.json'), `${JSON.stringify(widths, null, 2)}\n`);

/** Letters by width: `{ "620": "aábc…" }`. */
function widthsOf(file) {
  const bytes = readFileSync(join(PROJECT_FOLDER, 'node_modules/@expo-google-fonts', file));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const letters = {};
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      if (font.charToGlyphIndex(letter) === 0) continue;
      const width = Math.round((font.charToGlyph(letter).advanceWidth * 1000) / font.unitsPerEm);
      letters[width] = (letters[width] ?? '') + letter;
    }
  }
  return letters;
}
