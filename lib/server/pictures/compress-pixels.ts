import 'server-only';
import { once } from 'node:events';
import { constants, createDeflate } from 'node:zlib';
import { type Compressed, joinCompressed } from './join-compressed';

/** Rows that are handed over together: enough to keep the compressor busy, few enough not to hold up other requests. */
const ROWS = 64;
/** Drawings are flat colours: more effort saves little and takes three times as long. */
const LEVEL = 3;
/** Bytes of the file that come at once: a large one has a megabyte. */
const CHUNK = 256 * 1024;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel, colours multiplied with alpha. */
  readonly pixels: Buffer;
}

/**
 * The pixels as PNG holds them, compressed outside of the one thread that answers everybody, pieces side by side.
 * @param pieces one below the other
 */
export async function compressPixels(pieces: readonly Pixels[], isTransparent: boolean): Promise<Buffer> {
  return joinCompressed(await Promise.all(pieces.map((piece) => compressPiece(piece, isTransparent))));
}

async function compressPiece(piece: Pixels, isTransparent: boolean): Promise<Compressed> {
  const deflate = createDeflate({ level: LEVEL, chunkSize: CHUNK });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const ended = once(deflate, 'end');
  for (const [rows, count] of rowsOf(piece)) {
    if (isTransparent) divideByAlpha(rows);
    if (!deflate.write(withFilters(rows, count))) await once(deflate, 'drain');
  }
  // Awaited: what ends meanwhile is not flushed before.
  await new Promise<void>((resolve) => deflate.flush(constants.Z_SYNC_FLUSH, resolve));
  deflate.end();
  await ended;
  return { stream: Buffer.concat(parts), length: (piece.width * 4 + 1) * piece.height };
}

function* rowsOf({ width, height, pixels }: Pixels): Generator<[rows: Buffer, count: number]> {
  const stride = width * 4;
  for (let y = 0; y < height; y += ROWS) {
    const count = Math.min(ROWS, height - y);
    yield [pixels.subarray(y * stride, (y + count) * stride), count];
  }
}

/** Each row with the byte in front that says that it is not filtered. */
function withFilters(rows: Buffer, count: number): Buffer {
  const stride = rows.length / count;
  const out = Buffer.allocUnsafe((stride + 1) * count);
  for (let row = 0; row < count; row += 1) {
    out[row * (stride + 1)] = 0;
    rows.copy(out, row * (stride + 1) + 1, row * stride, (row + 1) * stride);
  }
  return out;
}

/** PNG wants colours as they are, not as they would look on black. */
function divideByAlpha(rows: Buffer): void {
  for (let at = 0; at < rows.length; at += 4) {
    const alpha = rows[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let i = at; i < at + 3; i += 1) rows[i] = Math.min(255, Math.round(((rows[i] ?? 0) * 255) / alpha));
  }
}
