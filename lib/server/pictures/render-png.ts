import 'server-only';
import { renderAsync } from '@resvg/resvg-js';
import { compressPixels } from './compress-pixels';
import { FONT_FILES } from './fonts';
import { gate } from './gate';
import { densityChunk, headerChunk, pngChunk, pngFile, textChunk } from './png-chunks';

export interface PngOptions {
  /** Pixels of the file for each one of the SVG. */
  scale: number;
  /** Pixels of the SVG. */
  pixels: number;
  isTransparent: boolean;
  dotsPerInch: number | null;
  /** Texts to go into the file, by keyword. */
  texts: Readonly<Record<string, string>>;
}

/** Two of ordinary size at once, as many as the smallest machine has cores; of the largest one. */
const inTurn = gate(2, 24);
const LARGE = 16_000_000;

/**
 * Draws an SVG as PNG, by no other fonts than ours so that it is the same everywhere. Drawing and compressing happen
 * outside of the one thread that answers everybody.
 * @throws ProblemError 503 when too many wait
 */
export function renderPng(svg: string, options: PngOptions): Promise<Buffer> {
  const { scale, isTransparent, dotsPerInch, texts } = options;
  return inTurn(options.pixels * scale ** 2 > LARGE ? 2 : 1, async () => {
    const drawn = await renderAsync(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    });
    const { width, height, pixels } = drawn;
    return pngFile([
      headerChunk(width, height),
      ...(dotsPerInch === null ? [] : [densityChunk(dotsPerInch)]),
      ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
      pngChunk('IDAT', await compressPixels({ width, height, pixels }, isTransparent)),
    ]);
  });
}
