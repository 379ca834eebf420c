import type { Named } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Bucket, Dimension, FactRow, Filters, Period } from '@/lib/domain/fact';
import { findSurges, SURGE_PARAMETERS } from '@/lib/domain/surge';
import type { SurgeSeries, SurgesAnswer } from '@/lib/domain/surge-answer';
import { surgeRule } from '@/lib/domain/surge-rule';
import { epochMs } from '@/lib/domain/time';
import { ask, type QuestionContext } from './ask';
import { type BucketAxis, bucketAxis, rowsByBucket } from './bucket-axis';
import { keyName } from './key-name';
import { pastPeriod } from './past-period';
import { requireSides } from './require-sides';
import { tallies, without } from './tallies';

/** How many entities are looked at when none are named. */
const MOST_ATTACKED = 20;

interface SurgesQuestion {
  by: Dimension;
  period: Period;
  bucket: Bucket;
  timeZone: string;
  /** Null: those with most attacks. */
  keys: string[] | null;
  filters: Filters;
}

/**
 * The buckets of a period that are far above the own past of a series, which may lie before the period: of all attacks
 * together, and of single entities.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function surges(context: QuestionContext, asked: SurgesQuestion): Promise<SurgesAnswer> {
  const { by, period, bucket, timeZone, filters } = asked;
  requireSides(context.dataset, [by], filters);
  const axis = bucketAxis(pastPeriod(context.dataset, period, bucket), bucket, timeZone);
  const whole = { from: axis.labels[0] ?? period.from, to: period.to };
  const keys = asked.keys ?? filters[by] ?? (await leaders(context, asked));
  const others = without(filters, by);
  const rowsOf = (of: Filters, dimensions: Dimension[]) =>
    ask(context, { period: whole, bucket: { size: bucket, timeZone }, dimensions, filters: of });
  const [anybody, totals, rows] = await Promise.all([
    rowsOf(others, []),
    filters[by] === undefined ? null : rowsOf(filters, []),
    keys.length === 0 ? [] : rowsOf({ ...others, [by]: keys }, [by]),
  ]);
  const hasData = rowsByBucket(axis, anybody).map((inside) => inside.length > 0);
  const judge = (named: Named, of: FactRow[]) => seriesOf(named, of, { axis, hasData, bucket, period });
  return {
    ...{ by, bucket, timeZone, period },
    rule: surgeRule(bucket),
    parameters: SURGE_PARAMETERS,
    all: judge({ key: '', name: 'All attacks' }, totals ?? anybody),
    series: keys.map((key) =>
      judge(
        { key, name: keyName(by, key) },
        rows.filter((row) => (row.keys[by] ?? '') === key),
      ),
    ),
  };
}

async function leaders(context: QuestionContext, { by, period, filters }: SurgesQuestion): Promise<string[]> {
  const { known } = await tallies(context, { by, period, filters });
  return known.slice(0, MOST_ATTACKED).map(([key]) => key);
}

interface Judged {
  axis: BucketAxis;
  /** Whether anybody has attacks in the bucket. */
  hasData: boolean[];
  bucket: Bucket;
  period: Period;
}

function seriesOf(named: Named, rows: FactRow[], { axis, hasData, bucket, period }: Judged): SurgeSeries {
  const sums = rowsByBucket(axis, rows).map((inside) => inside.reduce((sum, row) => sum + row.attacks, 0n));
  const counts = sums.map((sum, index) => (hasData[index] ? Number(sum) : null));
  const from = epochMs(period.from);
  const next = axis.starts.findIndex((start) => start > from);
  const first = next === -1 ? Math.max(0, axis.starts.length - 1) : Math.max(0, next - 1);
  const { surges: found, judged, unjudged } = findSurges(counts, bucket, first);
  return {
    ...named,
    ...{ judged, unjudged, off: judged > 0 ? null : whyOff(unjudged) },
    surges: found.map(({ index, attacks, median, deviation, cycle }) => ({
      start: axis.labels[index] ?? '',
      attacks: toCount(sums[index] ?? 0n),
      median,
      deviations: (attacks - median) / deviation,
      cycle,
    })),
  };
}

function whyOff(unjudged: number): string {
  if (unjudged === 0) return 'No surges are looked for: the period has no data.';
  const { leastPast } = SURGE_PARAMETERS;
  return `No surges are looked for: there is too little past to compare with, fewer than ${leastPast} buckets.`;
}
