import 'server-only';
import { dirname } from 'node:path';
import type { Side } from '@/lib/domain/fact';
import { planOf } from '@/lib/intake/plan';
import { type ReadAhead, startAhead } from '@/lib/intake/read-ahead';
import { sniffBeginning } from '@/lib/intake/sniff';
import type { Runtime } from '../runtime';
import { withRecalledMapping } from './recall';

/** A shorter file is read as soon as it is there. */
const WORTH_BYTES = 4 << 20;

/** Reads a file while it is received, in the way that its beginning suggests. */
export interface ReadingWhileReceiving {
  /** Tells that so many bytes stand in a file by now. */
  onWritten(file: string, bytes: number): void;
  /** What was begun; null when nothing was. */
  ahead(): Promise<ReadAhead | null>;
  stop(): Promise<void>;
}

/** @param side, timeZone of the dataset that the file is for */
export function readWhileReceiving(
  runtime: Runtime,
  filename: string,
  side: Side | null,
  timeZone: string,
): ReadingWhileReceiving {
  let begun: Promise<ReadAhead | null> | null = null;
  let written = 0;
  async function begin(file: string): Promise<ReadAhead | null> {
    const sniffed = await sniffBeginning(file, filename, { side });
    if (sniffed === null) return null;
    const found = await withRecalledMapping(runtime, sniffed, side);
    if (found.mapping === null || found.questions.length > 0) return null;
    const ahead = await startAhead(dirname(file), found, planOf(found.mapping, found.header, timeZone));
    ahead.reading.grow(written, false);
    return ahead;
  }
  return {
    onWritten(file, bytes) {
      written = bytes;
      if (bytes < WORTH_BYTES) return;
      // What is wrong with the file is told once all of it is there.
      begun ??= begin(file).catch(() => null);
      begun.then((ahead) => ahead?.reading.grow(bytes, false));
    },
    ahead: async () => begun,
    stop: async () => (await begun)?.stop(),
  };
}
