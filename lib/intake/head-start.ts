import { type BytesSeen, bytesSeen } from './bytes-seen';
import { openGrowingFile } from './growing-file';
import { MEMORY_LIMIT } from './open-check';
import { openScratch, type Scratch } from './open-scratch';
import { plainRowSql } from './plain-row-sql';
import type { Plan } from './plan';
import { readParts, wholeSql } from './read-parts';
import { countedFindings, isCounted, readableFile } from './readable-file';
import type { Sniff } from './sniff-result';
import { type PlainSums, sumPlainRows } from './sum-plain-rows';

/** The plain rows of a file are being summed since before all of it was there. */
export interface HeadStart {
  scratch: Scratch;
  /** Tells that so many bytes stand in the file by now, and whether these are all. */
  grow(bytes: number, isWhole: boolean): void;
  /** What was summed, if it is what a check would sum now that all of the file is there; else null. */
  sumsFor(path: string, sniff: Sniff, plan: Plan): Promise<PlainSums | null>;
  /** Interrupts what is under way. */
  cancel(): void;
  /** Ends it and removes its files; may be called again. */
  stop(): Promise<void>;
}

interface Begun {
  /** The file's name while it is written, and afterwards. */
  part: string;
  path: string;
  /** Where its scratch database goes. */
  directory: string;
  sniff: Sniff;
  plan: Plan;
}

/** Of the lines of a file nothing is known when its sums begin, but that they are most likely short and without quotes. */
const HOPED: BytesSeen = { isUtf8: true, lines: 1, longest: 0 };

/** Begins to sum the plain rows of a file that is being written. @returns null when no row of such a file is plain */
export async function giveHeadStart(begun: Begun): Promise<HeadStart | null> {
  const { plan, sniff, path } = begun;
  const readable = readableFile({ path, bytes: Number.NaN }, sniff, countedFindings(HOPED, sniff));
  const plain = plan.holds === 'places' ? null : plainRowSql(plan, readable.columns);
  if (plain === null) return null;
  const file = await openGrowingFile(begun.part);
  const ending = new AbortController();
  const options = { memoryLimit: MEMORY_LIMIT, signal: ending.signal };
  const scratch = await openScratch(begun.directory, options);
  const parts = () => readParts(scratch, readable, () => {}, file.chunks());
  // Whatever goes wrong, the check begins anew and says it.
  const summing = sumPlainRows(scratch, plain, parts).catch(() => null);
  const cancel = () => ending.abort();
  const stop = async () => {
    cancel();
    await file.close();
    await summing;
    await scratch.close();
  };
  let stopped: Promise<void> | null = null;
  return {
    scratch,
    grow: file.grow,
    async sumsFor(...wanted) {
      const isWanted = (await askedFor(...wanted)) === asked(path, sniff, plan, HOPED);
      return isWanted ? summing : null;
    },
    cancel,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function askedFor(path: string, sniff: Sniff, plan: Plan): Promise<string | null> {
  const seen = await bytesSeen(path);
  return isCounted(seen) ? asked(path, sniff, plan, seen) : null;
}

/** All that the engine is asked when the plain rows of a file are summed. */
function asked(path: string, sniff: Sniff, plan: Plan, seen: BytesSeen): string {
  const readable = readableFile({ path, bytes: Number.NaN }, sniff, countedFindings(seen, sniff));
  return JSON.stringify([wholeSql(readable), plainRowSql(plan, readable.columns)]);
}
