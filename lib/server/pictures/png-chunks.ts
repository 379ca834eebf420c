import 'server-only';
import { crc32 } from 'node:zlib';
import { shownText } from '@/lib/domain/shown-text';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INCHES_PER_METRE = 39.3701;

/** A PNG file of its chunks; the end is added. */
export function pngFile(chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

/** One chunk with its length and check sum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  const tail = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

/** Width and height of a picture of eight bits for red, green, blue and alpha each. */
export function headerChunk(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return pngChunk('IHDR', data);
}

/** How large the picture is in print. */
export function densityChunk(dotsPerInch: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = 1;
  return pngChunk('pHYs', data);
}

/** A text in UTF-8 under a keyword of 1 to 79 Latin letters: iTXt, not compressed, of no stated language. */
export function textChunk(keyword: string, text: string): Buffer {
  const head = Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1');
  return pngChunk('iTXt', Buffer.concat([head, Buffer.from(shownText(text), 'utf8')]));
}
