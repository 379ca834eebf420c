import type { CheckInput } from './check';
import { openScratch, type Scratch } from './open-scratch';
import type { Plan } from './plan';
import type { PlainSums } from './sum-plain-rows';

/** Of DuckDB, in its words, for one check. */
export const MEMORY_LIMIT = '600MB';

/** Where a check works. `summed`: the plain rows, where that was done while the file was received. */
export interface OpenCheck {
  scratch: Scratch;
  summed: PlainSums | null;
  close(): Promise<void>;
}

/** Goes on with the head start of a file, if it is what is wanted; else begins anew. */
export async function openCheck(input: CheckInput, plan: Plan): Promise<OpenCheck> {
  const { headStart, signal } = input;
  const cancel = () => headStart?.cancel();
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const close = async () => {
    signal?.removeEventListener('abort', cancel);
    await headStart?.stop();
  };
  const summed = (await headStart?.sumsFor(input.path, input.sniff, plan)) ?? null;
  if (headStart && summed) return { scratch: headStart.scratch, summed, close };
  await close();
  const memoryLimit = input.memoryLimit ?? MEMORY_LIMIT;
  const scratch = await openScratch(input.directory, { memoryLimit, signal });
  return { scratch, summed, close: scratch.close };
}
