import type { RankHistory } from '@/lib/domain/answer';

export type RankSeries = RankHistory['series'][number];

/** Where a series begins and ends on the ladder; null when it was never ranked. */
export interface SeriesEnds {
  first: number;
  last: number;
}

/** First and last place that a series had. */
export function seriesEnds({ ranks }: RankSeries): SeriesEnds | null {
  const ranked = ranks.filter((rank) => rank !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * Outline of a histogram: two corners a bucket, so that each keeps its width, also beside a gap. Rows without a value
 * break the outline.
 */
export function histogramRows<T extends object>(
  spans: readonly { fromMs: number; toMs: number }[],
  valuesOf: (index: number) => T | null,
): ({ at: number } & Partial<T>)[] {
  return spans.flatMap(({ fromMs, toMs }, i) => {
    const values = valuesOf(i);
    return values
      ? [
          { at: fromMs, ...values },
          { at: toMs, ...values },
        ]
      : [{ at: (fromMs + toMs) / 2 } as { at: number } & Partial<T>];
  });
}
