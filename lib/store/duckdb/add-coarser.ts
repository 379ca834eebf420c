import type { DuckDBConnection } from '@duckdb/node-api';
import { addUp, type Source } from './add-up';
import { ALL_TOLD, isToldBy, type Series, smallest, toldDimensions } from './series';

interface Coarser {
  generation: number;
  /** The finest sums of a grain, or the facts. */
  sources: Source[];
  /** How many buckets of time there are at most. */
  buckets: number;
  /** How many values each dimension has. */
  distinct: readonly number[];
  /** The sums over all time, whose rows are all that is met together; null while they are made. */
  totals: readonly Series[] | null;
}

/** A question reads so few rows in no time; nothing is gained by fewer. */
const FEW_ROWS = 1000;
/**
 * How many times smaller sums must be than what they are made of. Facts are read in the order of time, and seldom: where days
 * of another time zone are asked for and no hours are kept.
 */
const WORTH = { sums: 2, facts: 4 } as const;

/** Fewer and fewer dimensions, so that sums are made of small ones. */
const TOLD = Array.from({ length: ALL_TOLD }, (_, told) => told).sort((a, b) => bits(b) - bits(a) || a - b);

/**
 * Adds up by fewer dimensions what is certain to become so much smaller that questions gain by it. A dimension with one
 * value is always told: it costs nothing.
 * @returns all sums of the grain that are kept
 */
export async function addCoarser(
  connection: DuckDBConnection,
  { generation, sources, buckets, distinct, totals }: Coarser,
): Promise<Series[]> {
  const made = [...sources];
  const always = distinct.reduce((told, count, index) => (count === 1 ? told | (1 << index) : told), 0);
  for (const told of TOLD.filter((one) => isToldBy(always, one))) {
    const source = smallest(made, told);
    const met = totals ? smallest(totals, told).rows : Number.POSITIVE_INFINITY;
    const most = buckets * Math.min(met, combinations(distinct, told));
    const worth = source.phase === null ? WORTH.sums : WORTH.facts;
    if (source.rows <= FEW_ROWS || most * worth > source.rows) continue;
    const target = { grain: source.grain, told };
    made.push({ ...target, phase: null, rows: await addUp(connection, generation, source, target) });
  }
  return made.filter(({ phase }) => phase === null);
}

function combinations(distinct: readonly number[], told: number): number {
  return distinct.reduce((product, count, index) => (told & (1 << index) ? product * count : product), 1);
}

function bits(told: number): number {
  return toldDimensions(told).length;
}
