import type { Bucket, FactQuery, FactRow } from '@/lib/domain/fact';
import { bucketStart, nextBucketStart } from '@/lib/domain/time';
import type { BucketSums, Members } from './bucket-sums';
import { countBelow, numberTogether } from './number-together';

/** Which buckets are asked for: `from` ≤ start < `to`, in milliseconds since 1970 UTC. */
interface Asked {
  from: number;
  to: number;
}

/** Answers a question, whose buckets are made of days or hours, out of sums by these. */
export function addUpBuckets(sums: BucketSums, question: FactQuery, asked: Asked): FactRow[] {
  const groups = groupsOf(sums.members, question);
  const totals = newTotals(groups.keys.length);
  const rows: FactRow[] = [];
  for (const span of spansOf(sums, question, asked)) {
    for (const row of addUpSpan(sums, span, groups, totals)) rows.push(row);
  }
  // By time, and within it by text, is how they were added up.
  if (question.order === 'attacks')
    rows.sort((a, b) => (a.attacks > b.attacks ? -1 : Number(a.attacks < b.attacks)));
  return question.limit === null ? rows : rows.slice(0, question.limit);
}

interface Groups {
  /** Of each member the index of its group; -1 when the filters leave it out. */
  of: Int32Array;
  /** In the order of their texts. */
  keys: FactRow['keys'][];
}

function groupsOf({ count, columns }: Members, { dimensions, filters }: FactQuery): Groups {
  const told = columns.filter(({ dimension }) => dimensions.includes(dimension));
  const filtered = columns.flatMap(({ dimension, texts, values }) => {
    const wanted = filters[dimension] && new Set(filters[dimension]);
    return wanted ? [{ values, isWanted: texts.map((text) => wanted.has(text)) }] : [];
  });
  const isLeftOut = (member: number) =>
    filtered.some(({ values, isWanted }) => !isWanted[values[member] ?? 0]);
  const { of, examples } = numberTogether(count, told, isLeftOut);
  const keysOf = (member: number): FactRow['keys'] =>
    Object.fromEntries(
      told.map(({ dimension, texts, values }) => [dimension, texts[values[member] ?? 0] ?? '']),
    );
  return { of, keys: Array.from(examples, keysOf) };
}

/** Room for the sums of each group. */
interface Totals {
  isSeen: Uint8Array;
  attacks: Float64Array;
  rows: Float64Array;
}

function newTotals(groups: number): Totals {
  return {
    isSeen: new Uint8Array(groups),
    attacks: new Float64Array(groups),
    rows: new Float64Array(groups),
  };
}

/** A bucket of a question: the days or hours from `first` to before `end`. */
interface Span {
  start: number | null;
  first: number;
  end: number;
}

function spansOf({ grain, starts, zone }: BucketSums, { bucket }: FactQuery, { from, to }: Asked): Span[] {
  const [first, end] = [countBelow(starts, from), countBelow(starts, to)];
  if (bucket === null) return [{ start: null, first, end }];
  if (bucket.size === grain) {
    return starts.slice(first, end).map((start, at) => ({ start, first: first + at, end: first + at + 1 }));
  }
  return longerSpans(starts, first, end, bucket.size, zone);
}

function longerSpans(
  starts: readonly number[],
  first: number,
  end: number,
  size: Bucket,
  zone: string,
): Span[] {
  const spans: Span[] = [];
  for (let at = first; at < end; ) {
    const start = bucketStart(starts[at] ?? 0, size, zone);
    const next = Math.min(end, countBelow(starts, nextBucketStart(start, size, zone)));
    spans.push({ start, first: at, end: next });
    at = next;
  }
  return spans;
}

/**
 * A span's sums by group, those of nothing left out, in the order of the groups.
 * @param totals zero before and after
 */
function addUpSpan(
  { firstRows, member, attacks, rows }: BucketSums,
  { start, first, end }: Span,
  { of, keys }: Groups,
  totals: Totals,
): FactRow[] {
  const seen: number[] = [];
  for (let row = firstRows[first] ?? 0; row < (firstRows[end] ?? 0); row++) {
    const group = of[member[row] ?? 0] ?? -1;
    if (group < 0) continue;
    if (totals.isSeen[group] === 0) seen.push(group);
    totals.isSeen[group] = 1;
    totals.attacks[group] = (totals.attacks[group] ?? 0) + (attacks[row] ?? 0);
    totals.rows[group] = (totals.rows[group] ?? 0) + (rows[row] ?? 0);
  }
  return seen
    .sort((a, b) => a - b)
    .map((group) => {
      // The keys are everybody's, as the rows themselves are.
      const row = {
        bucketStart: start,
        keys: keys[group] ?? {},
        attacks: BigInt(totals.attacks[group] ?? 0),
        rows: BigInt(totals.rows[group] ?? 0),
      };
      totals.isSeen[group] = totals.attacks[group] = totals.rows[group] = 0;
      return row;
    });
}
