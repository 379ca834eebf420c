import type { Bucket, Period } from '@/lib/domain/fact';
import type { TimePrecision } from '@/lib/domain/passport';
import { bucketStart, nextBucketStart, periodOf, QUARTER_HOUR_MS } from '@/lib/domain/time';
import type { Scratch } from './open-scratch';
import type { Plan, Span } from './plan';
import { PRECISIONS } from './time-sql';

interface TimeSummary {
  period: Period | null;
  timePrecision: TimePrecision;
}

/** Period and precision of the accepted rows. The last hour, day, month or year is covered to its end. */
export async function summariseTime(scratch: Scratch, plan: Plan, timeZone: string): Promise<TimeSummary> {
  const found = plan.time
    ? await columnTime(scratch, plan.time.timeZone)
    : await mappedTime(scratch, plan, timeZone);
  if (found === null) return { period: null, timePrecision: 'period' };
  return { period: periodOf(found.from, found.to, timeZone), timePrecision: found.precision };
}

type FineSpan = Span & { precision: TimePrecision };

/** The finest precision holds for all: midnight among hours is an hour, midnight alone is a day. */
async function columnTime(scratch: Scratch, timeZone: string): Promise<FineSpan | null> {
  const [row] = await scratch.rows(
    'select min(fineness) as fineness, min(first_bucket) as first, max(last_bucket) as last from pairs',
  );
  if (!row || row.first === null) return null;
  const precision = PRECISIONS[Number(row.fineness)] ?? 'quarter-hour';
  const last = Number(row.last) * 1000;
  const to =
    precision === 'quarter-hour' ? last + QUARTER_HOUR_MS : nextBucketStart(last, precision, timeZone);
  return { from: Number(row.first) * 1000, to, precision };
}

/** The spans of the counts that at least one accepted row holds. */
async function mappedTime(scratch: Scratch, plan: Plan, timeZone: string): Promise<FineSpan | null> {
  const rows = await scratch.rows('select distinct cell from pairs');
  const found = rows.map(({ cell }) => plan.counts[Number(cell) - 1]?.span);
  const spans = found.filter((span) => span !== null && span !== undefined);
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from, to, precision: spansPrecision(plan, timeZone) };
}

/** Counts of whole years, months, days or hours tell those apart; those of other periods tell nothing apart. */
function spansPrecision({ counts }: Plan, timeZone: string): TimePrecision {
  const spans = counts.map(({ span }) => span).filter((span) => span !== null);
  const sizes: Bucket[] = ['year', 'month', 'day', 'hour'];
  const whole = sizes.find((size) => spans.every((span) => isWhole(span, size, timeZone)));
  return whole && whole !== '15m' && whole !== 'week' ? whole : 'period';
}

function isWhole({ from, to }: Span, size: Bucket, timeZone: string): boolean {
  return bucketStart(from, size, timeZone) === from && nextBucketStart(from, size, timeZone) === to;
}
