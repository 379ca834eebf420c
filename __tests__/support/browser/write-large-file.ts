import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const COUNTRIES = ['Uruguay', 'Uruguay', 'Uruguay', 'France', 'Peru', 'Japan', 'Kenya', 'Chile'];
const ROWS_A_BLOCK = 1000;
const NOTE = 'seen by the sensors at the border of the network and kept as it stood; '.repeat(6);

export type LargeFile = { rows: number; attacks: number; bytes: number; sha256: string };

/** Writes a file of attacks in an afternoon of Ecuador, of this size at least; three of eight are on Uruguay. */
export async function writeLargeFile(path: string, leastBytes: number): Promise<LargeFile> {
  const rows = Array.from({ length: ROWS_A_BLOCK }, (_, i) => {
    const minute = String(i % 60).padStart(2, '0');
    return `2019-04-11T18:${minute}:00Z,${COUNTRIES[i % COUNTRIES.length]},1000,${i},${NOTE}\n`;
  });
  const block = Buffer.from(rows.join(''));
  const header = Buffer.from('time,target_country,attacks,sensor,note\n');
  const blocks = Math.ceil(leastBytes / block.length);
  const hash = createHash('sha256');
  function* parts() {
    for (let i = -1; i < blocks; i++) {
      const part = i < 0 ? header : block;
      hash.update(part);
      yield part;
    }
  }
  await pipeline(Readable.from(parts(), { objectMode: false }), createWriteStream(path));
  const rowsInAll = blocks * ROWS_A_BLOCK;
  return {
    rows: rowsInAll,
    attacks: rowsInAll * 1000,
    bytes: header.length + blocks * block.length,
    sha256: hash.digest('hex'),
  };
}
