/** @jest-environment node */
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { compressPixels } from '@/lib/server/pictures/compress-pixels';

const WIDTH = 7;
const anyPiece = fc
  .array(fc.uint8Array({ minLength: WIDTH * 4, maxLength: WIDTH * 4 }), { minLength: 1, maxLength: 150 })
  .map((rows) => ({ width: WIDTH, height: rows.length, pixels: Buffer.concat(rows) }));

/** What a PNG holds of rows: each with the number of its filter, none, in front. */
const asRows = ({ pixels, height }: { pixels: Buffer; height: number }) =>
  Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.concat([Buffer.of(0), pixels.subarray(y * WIDTH * 4, (y + 1) * WIDTH * 4)]),
    ),
  );

describe('compressed pixels', () => {
  it('are one stream with one check sum, in however many pieces they were compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPiece, { minLength: 1, maxLength: 4 }), async (pieces) => {
        // It throws at a wrong check sum, and at the end of a stream that comes too early.
        const read = inflateSync(await compressPixels(pieces, false));
        expect(read.equals(Buffer.concat(pieces.map(asRows)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of a transparent picture have the colours that they have on no ground, and not on black', async () => {
    const pixels = Buffer.from([
      ...[64, 0, 128, 128],
      ...[10, 20, 30, 255],
      ...[0, 0, 0, 0],
      ...[1, 2, 2, 2],
    ]);
    const read = inflateSync(await compressPixels([{ width: 4, height: 1, pixels }], true));
    expect([...read]).toEqual([
      0,
      ...[128, 0, 255, 128],
      ...[10, 20, 30, 255],
      ...[0, 0, 0, 0],
      ...[128, 255, 255, 2],
    ]);
  });

  it('of a picture in two large halves are those of the halves', async () => {
    const half = (seed: number) => {
      const pixels = Buffer.alloc(WIDTH * 4 * 90_000);
      for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * at * seed) % 251;
      return { width: WIDTH, height: 90_000, pixels };
    };
    const halves = [half(3), half(7)];
    const read = inflateSync(await compressPixels(halves, false));
    expect(read.equals(Buffer.concat(halves.map(asRows)))).toBe(true);
  });
});
