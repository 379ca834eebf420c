/** The largest prime below 2^16, of Adler's check sum. */
const BASE = 65_521;

/** Bytes before and after what is compressed: header; an empty last block, and the check sum. */
const HEADER = 2;
const LAST_BLOCK = 2;
const CHECK_SUM = 4;

export interface Compressed {
  /** A zlib stream, flushed to whole bytes before its end. */
  stream: Buffer;
  /** Bytes that were compressed. */
  length: number;
}

/**
 * One zlib stream (RFC 1950) of several that were compressed side by side: all but the last without the block that ends them,
 * and one check sum of all, as `adler32_combine` of zlib adds them up.
 */
export function joinCompressed(pieces: readonly Compressed[]): Buffer {
  const last = pieces.length - 1;
  const blocks = pieces.map(({ stream }, at) =>
    stream.subarray(
      at === 0 ? 0 : HEADER,
      at === last ? stream.length - CHECK_SUM : stream.length - CHECK_SUM - LAST_BLOCK,
    ),
  );
  const sum = Buffer.alloc(CHECK_SUM);
  sum.writeUInt32BE(pieces.map(checkSum).reduce(combine).sum);
  return Buffer.concat([...blocks, sum]);
}

function checkSum({ stream, length }: Compressed) {
  return { sum: stream.readUInt32BE(stream.length - CHECK_SUM), length };
}

function combine(one: { sum: number; length: number }, next: { sum: number; length: number }) {
  const rest = next.length % BASE;
  const [a, b] = [one.sum & 0xffff, one.sum >>> 16];
  const low = (a + (next.sum & 0xffff) + BASE - 1) % BASE;
  const high = (rest * a + b + (next.sum >>> 16) + BASE - rest) % BASE;
  return { sum: ((high << 16) | low) >>> 0, length: one.length + next.length };
}
