import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDES } from '@/lib/domain/fact';
import type { Mapping } from '@/lib/domain/mapping';
import { balance, countReasons } from './balance';
import type { CheckOutcome } from './check-outcome';
import { decideDateOrder } from './decide-date-order';
import { decideDecimal } from './decide-decimal';
import { explainMemory } from './explain-memory';
import type { HeadStart } from './head-start';
import { listChosen } from './list-chosen';
import { listListings, NO_LISTINGS } from './list-listings';
import { countryMethod } from './load-ranges';
import { makeCells } from './make-cells';
import { makePlacings } from './make-placings';
import { openCheck } from './open-check';
import type { Scratch } from './open-scratch';
import { parseRows } from './parse-rows';
import { type Plan, planOf } from './plan';
import { rejectTotals } from './reject-totals';
import { requireShort } from './require-ranking';
import { resolvePlaces } from './resolve-places';
import { resolveTimes } from './resolve-times';
import type { Sniff } from './sniff-result';
import { stageFile } from './stage-file';
import type { PlainSums } from './sum-plain-rows';
import { listUnmatched, sumByCountry, sumUnknown } from './summarise-places';
import { summariseTime } from './summarise-time';
import { writeFacts } from './write-facts';
import { firstRejects, writeRejects } from './write-rejects';

export type { CheckOutcome };

export interface CheckInput {
  /** The staged file in UTF-8, as {@link Sniff} left it. */
  path: string;
  sniff: Sniff;
  mapping: Mapping;
  /** IANA name; days and local times are read in it unless the mapping names another. */
  timeZone: string;
  /** Where `facts.parquet` and `rejects.csv.gz` go. */
  directory: string;
  /** Country codes that a person chose for texts; "(empty)" stands for the empty one. */
  aliases?: Record<string, string>;
  signal?: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  onProgress?(share: number): void;
  /** Of DuckDB, in its words; it spills to the directory beyond. */
  memoryLimit?: string;
  /** What was begun while the file was received; it is stopped in the end. */
  headStart?: HeadStart | null;
}

/**
 * Reads a staged file as the mapping says: sums the good rows into facts and lists the others with their reasons.
 *
 * Facts are Parquet with `bucket` (seconds since 1970, start of a quarter of an hour), `source`, `target`,
 * `organisation`, `type`, `attacks` and `rows`, in the order of buckets or nearly so; `ZZ` and '' where the file says nothing. Of a ranking
 * each place is a fact of one, and the place its type.
 * @throws IntakeError 422 when the mapping does not fit the file or the file cannot be divided into rows or has too many columns; Error when
 * rows or attacks would have been lost
 */
export async function check(input: CheckInput): Promise<CheckOutcome> {
  const plan = planOf(input.mapping, input.sniff.header, input.timeZone);
  const { scratch, summed, close } = await openCheck(input, plan);
  try {
    return await run(scratch, plan, input, summed);
  } catch (error) {
    throw input.signal?.aborted ? input.signal.reason : explainMemory(error, plan.header.length);
  } finally {
    await close();
  }
}

async function run(
  scratch: Scratch,
  plan: Plan,
  input: CheckInput,
  summed: PlainSums | null,
): Promise<CheckOutcome> {
  const progress = (share: number) => input.onProgress?.(share);
  const staged = await stageFile(scratch, input.path, input.sniff, plan, {
    signal: input.signal,
    summed,
    onProgress: (share) => progress(share * 0.6),
  });
  const isRanking = plan.holds === 'places';
  if (isRanking) requireShort(staged.rows, plan.counts.length);
  const order = await decideDateOrder(scratch, plan);
  const decimal = isRanking ? null : await decideDecimal(scratch, plan);
  await parseRows(scratch, plan, { order, decimal }, staged.columns);
  if (!isRanking) await rejectTotals(scratch, plan);
  progress(0.7);
  await resolveTimes(scratch, plan);
  await resolvePlaces(scratch, plan, input.aliases ?? {});
  const factsFile = join(scratch.directory, 'facts.parquet');
  const rejectsFile = join(scratch.directory, 'rejects.csv.gz');
  await (isRanking ? makePlacings : makeCells)(scratch, plan);
  progress(0.8);
  await writeFacts(scratch, factsFile, (share) => progress(0.8 + share * 0.1));
  await writeRejects(scratch, plan.header, staged.columns, rejectsFile);
  progress(0.95);
  const found = await summarise(scratch, plan, input.timeZone, staged.rows, factsFile);
  const chosenCountries = await listChosen(scratch, input.aliases ?? {});
  const files = {
    factsFile: join(input.directory, 'facts.parquet'),
    rejectsFile: join(input.directory, 'rejects.csv.gz'),
  };
  await rename(factsFile, files.factsFile);
  await rename(rejectsFile, files.rejectsFile);
  progress(1);
  return { ...found, chosenCountries, countryMethod: await countryMethod(plan), ...files };
}

async function summarise(
  scratch: Scratch,
  plan: Plan,
  timeZone: string,
  rowsRead: bigint,
  factsFile: string,
) {
  const sides = SIDES.filter((side) => plan[side] !== null);
  const totals = { source: [], target: [] } as CheckOutcome['totals'];
  for (const side of sides) totals[side] = await sumByCountry(scratch, side, factsFile);
  return {
    ...(await balance(scratch, plan, rowsRead, factsFile)),
    ...(await summariseTime(scratch, plan, timeZone)),
    unknownCountry: await sumUnknown(scratch, sides),
    rejects: await firstRejects(scratch),
    reasons: await countReasons(scratch),
    unmatchedCountries: await listUnmatched(scratch),
    sides,
    totals,
    ...(plan.holds === 'places' ? await listListings(scratch, factsFile, timeZone) : NO_LISTINGS),
  };
}
