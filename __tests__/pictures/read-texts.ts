import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

/** The texts in a PNG file by keyword, read as the PNG specification says, by no code of ours. */
export function readTexts(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const keyword = data.toString('latin1', 0, data.indexOf(0));
      // Keyword, 0, compression flag and method, language, 0, translated keyword, 0.
      const language = data.indexOf(0, keyword.length + 3);
      texts[keyword] = data.toString('utf8', data.indexOf(0, language + 1) + 1);
    }
    at += length + 12;
  }
  return texts;
}

/** Dots per inch that a PNG file says it is printed at; null where it does not. */
export function readDensity(png: Buffer): number | null {
  const at = png.indexOf('pHYs', 0, 'latin1');
  return at === -1 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254);
}

/**
 * Width and height that a PNG file says it has.
 * @throws Error where it does not hold as many pixels. Unpacked beside the one thread, which a large picture would hold up.
 */
export async function readSize(png: Buffer): Promise<[width: number, height: number]> {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const at = png.indexOf('IDAT', 0, 'latin1');
  const rows = await promisify(inflate)(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  if (rows.length !== height * (width * 4 + 1)) throw new Error(`There are ${rows.length} bytes of pixels.`);
  return [width, height];
}
