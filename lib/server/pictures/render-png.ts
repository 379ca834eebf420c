import 'server-only';
import { renderAsync } from '@resvg/resvg-js';
import { compressPixels } from './compress-pixels';
import { FONT_FILES } from './fonts';
import { gate } from './gate';
import { densityChunk, headerChunk, pngChunk, pngFile, textChunk } from './png-chunks';
import { svgHalves } from './svg-halves';

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

/** Two of ordinary size at once, as many as the smallest machine has cores; of large ones, drawn in two halves, one. */
const inTurn = gate(2, 24);
const LARGE = 6_000_000;

/**
 * Draws an SVG as PNG, by no other fonts than ours so that it is the same everywhere. Drawing and compressing happen
 * outside of the one thread that answers everybody.
 * @throws ProblemError 503 when too many wait
 */
export function renderPng(svg: string, options: PngOptions): Promise<Buffer> {
  const { scale, isTransparent, dotsPerInch, texts } = options;
  const isLarge = options.pixels * scale ** 2 > LARGE;
  return inTurn(isLarge ? 2 : 1, async () => {
    const parts = await draw(isLarge ? svgHalves(svg) : [svg], scale);
    return pngFile([
      headerChunk(
        parts[0]?.width ?? 0,
        parts.reduce((sum, { height }) => sum + height, 0),
      ),
      ...(dotsPerInch === null ? [] : [densityChunk(dotsPerInch)]),
      ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
      pngChunk('IDAT', await compressPixels(parts, isTransparent)),
    ]);
  });
}

function draw(parts: readonly string[], scale: number) {
  return Promise.all(
    parts.map((svg) =>
      renderAsync(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Inter' },
      }),
    ),
  );
}
