import type { Bucket, FactQuery, FactRow } from '@/lib/domain/fact';
import { bucketStart, nextBucketStart } from '@/lib/domain/time';
import type { DaySums, Members } from './day-sums';
import { countBelow, numberTogether } from './number-together';

/** Which days are asked for: `from` ≤ start < `to`, in milliseconds since 1970 UTC. */
interface Asked {
  from: number;
  to: number;
}

/** Answers a question, whose buckets are made of days, out of sums by day. */
export function addUpDays(sums: DaySums, question: FactQuery, asked: Asked): FactRow[] {
  const groups = groupsOf(sums.members, question);
  const totals = new Float64Array(2 * groups.keys.length);
  const rows = spansOf(sums, question, asked).flatMap((span) => addUpSpan(sums, span, groups, totals));
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

/** A bucket of a question: the days from `first` to before `end`. */
interface Span {
  start: number | null;
  first: number;
  end: number;
}

function spansOf({ days, zone }: DaySums, { bucket }: FactQuery, { from, to }: Asked): Span[] {
  const [first, end] = [countBelow(days, from), countBelow(days, to)];
  if (bucket === null) return [{ start: null, first, end }];
  if (bucket.size === 'day') {
    return days.slice(first, end).map((start, at) => ({ start, first: first + at, end: first + at + 1 }));
  }
  return longerSpans(days, first, end, bucket.size, zone);
}

function longerSpans(
  days: readonly number[],
  first: number,
  end: number,
  size: Bucket,
  zone: string,
): Span[] {
  const spans: Span[] = [];
  for (let at = first; at < end; ) {
    const start = bucketStart(days[at] ?? 0, size, zone);
    const next = Math.min(end, countBelow(days, nextBucketStart(start, size, zone)));
    spans.push({ start, first: at, end: next });
    at = next;
  }
  return spans;
}

/**
 * A span's sums by group, those of nothing left out, in the order of the groups.
 * @param totals room for attacks and rows of each group; zero before and after
 */
function addUpSpan(
  { firstRows, member, attacks, rows }: DaySums,
  { start, first, end }: Span,
  { of, keys }: Groups,
  totals: Float64Array,
): FactRow[] {
  const seen = new Set<number>();
  for (let row = firstRows[first] ?? 0; row < (firstRows[end] ?? 0); row++) {
    const group = of[member[row] ?? 0] ?? -1;
    if (group < 0) continue;
    seen.add(group);
    totals[2 * group] = (totals[2 * group] ?? 0) + (attacks[row] ?? 0);
    totals[2 * group + 1] = (totals[2 * group + 1] ?? 0) + (rows[row] ?? 0);
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((group) => {
      const at = 2 * group;
      const [sum, count] = totals.subarray(at, at + 2);
      totals.fill(0, at, at + 2);
      // The keys are everybody's, as the rows themselves are.
      return {
        bucketStart: start,
        keys: keys[group] ?? {},
        attacks: BigInt(sum ?? 0),
        rows: BigInt(count ?? 0),
      };
    });
}
