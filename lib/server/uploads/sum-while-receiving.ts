import 'server-only';
import { dirname } from 'node:path';
import type { Side } from '@/lib/domain/fact';
import { giveHeadStart, type HeadStart } from '@/lib/intake/head-start';
import { planOf } from '@/lib/intake/plan';
import type { Written } from '@/lib/intake/receive';
import { sniffBeginning } from '@/lib/intake/sniff';
import type { Runtime } from '../runtime';
import { withRecalledMapping } from './recall';

/** A shorter file is summed as soon as it is there. */
const WORTH_BYTES = 4 << 20;
/** A sender may take hours, and memory is held meanwhile. */
const MOST_AT_ONCE = 1;

/** Sums the rows of a file while it is received, in the way that its beginning suggests. */
export interface SummingWhileReceiving {
  onWritten(written: Written): void;
  /** Tells that all of the file is there. */
  onWhole(bytes: number): void;
  /** What was begun; null when nothing was. */
  headStart(): Promise<HeadStart | null>;
  stop(): Promise<void>;
}

/** @param side, timeZone of the dataset that the file is for */
export function sumWhileReceiving(
  runtime: Runtime,
  filename: string,
  { side, timeZone }: { side: Side | null; timeZone: string },
): SummingWhileReceiving {
  let begun: Promise<HeadStart | null> | null = null;
  let [bytes, isWhole] = [0, false];
  async function begin({ part, path }: Written): Promise<HeadStart | null> {
    const found = await sniffBeginning(part, filename, { side });
    const sniff = found && (await withRecalledMapping(runtime, { ...found, path }, side));
    if (!sniff?.mapping || sniff.questions.length > 0) return null;
    const plan = planOf(sniff.mapping, sniff.header, timeZone);
    return oneOfFew(runtime, dirname(path), () =>
      giveHeadStart({ part, path, directory: dirname(path), sniff, plan }),
    );
  }
  const stop = async () => (await begun)?.stop();
  const grow = () => begun?.then((headStart) => headStart?.grow(bytes, isWhole));
  return {
    onWritten(written) {
      if (!written.isPlain) return void stop().catch(() => undefined);
      bytes = written.bytes;
      // What is wrong with the file is told once all of it is there.
      if (bytes >= WORTH_BYTES) begun ??= begin(written).catch(() => null);
      grow();
    },
    onWhole(all) {
      [bytes, isWhole] = [all, true];
      grow();
    },
    headStart: async () => begun,
    stop,
  };
}

async function oneOfFew(
  runtime: Runtime,
  folder: string,
  begin: () => Promise<HeadStart | null>,
): Promise<HeadStart | null> {
  if (runtime.summing.size >= MOST_AT_ONCE) return null;
  runtime.summing.add(folder);
  const end = () => runtime.summing.delete(folder);
  const headStart = await begin().catch(() => null);
  if (headStart === null) end();
  return headStart && { ...headStart, stop: () => headStart.stop().finally(end) };
}
