import fc from 'fast-check';
import { binOf, countBins, scaleStep } from '@/lib/chart/bins';
import { chooseScale } from '@/lib/chart/choose-scale';
import { mapBins } from '@/lib/chart/map-bins';
import { MAP_SCALES } from '@/lib/domain/map-view';

/** Few different values, ties and zeros as well as counts that span powers of ten. */
const counts = fc.oneof(
  fc.array(fc.nat(6), { maxLength: 40 }),
  fc.array(fc.nat(50), { maxLength: 250 }),
  fc.array(
    fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.round(10 ** power)),
    { maxLength: 250 },
  ),
);
const scale = fc.constantFrom(...MAP_SCALES);

describe.each(MAP_SCALES)('the bins of the %s scale', (kind) => {
  it('hold every count above zero, each in exactly one, count it there, and reach from the smallest to the largest', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const bins = mapBins(kind, values);
        const above = values.filter((value) => value > 0);
        const holders = (value: number) =>
          bins.filter(
            ({ from }, i) => value >= from && value < (bins[i + 1]?.from ?? Number.POSITIVE_INFINITY),
          );
        expect(above.every((value) => holders(value).length === 1)).toBe(true);
        expect(above.every((value) => value <= (bins[binOf(value, bins)]?.to ?? -1))).toBe(true);
        expect(bins.reduce((sum, { countries }) => sum + countries, 0)).toBe(above.length);
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual(
          above.length > 0 ? [Math.min(...above), Math.max(...above)] : [undefined, undefined],
        );
        expect(bins.length).toBeLessThanOrEqual(Math.min(5, new Set(above).size));
        expect(binOf(0, bins)).toBe(-1);
        expect(bins.every(({ from }, i) => from > (bins[i - 1]?.from ?? 0))).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the counts', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(mapBins(kind, [...values].reverse())).toEqual(mapBins(kind, values));
      }),
    );
  });
});

it('counts the countries of a moment in the bins of all time, and none twice', () => {
  fc.assert(
    fc.property(scale, fc.array(counts, { minLength: 1, maxLength: 5 }), (kind, moments) => {
      const bins = mapBins(kind, moments.flat());
      for (const moment of moments) {
        const counted = countBins(bins, moment).reduce((sum, { countries }) => sum + countries, 0);
        expect(counted).toBe(moment.filter((value) => value > 0).length);
      }
    }),
  );
});

describe('the ends of the bins', () => {
  const ranges = (kind: (typeof MAP_SCALES)[number], values: number[]) =>
    mapBins(kind, values).map(({ from, to, countries }) => [from, to, countries]);

  it('are round at equal distances on the linear scale', () => {
    expect(ranges('linear', [3, 120, 199, 200, 480, 950])).toEqual([
      [3, 200, 3],
      [200, 400, 1],
      [400, 600, 1],
      [600, 800, 0],
      [800, 950, 1],
    ]);
    // A little more than five thousand is no sixth class, which would have the colour of another.
    expect(ranges('linear', [1, 1_500, 2_500, 3_500, 4_500, 4_999, 5_003]).map(([from]) => from)).toEqual([
      1, 1_000, 2_000, 3_000, 4_000,
    ]);
  });

  it('are round at equal ratios on the logarithmic scale, zeros left out', () => {
    expect(ranges('log', [0, 10, 95, 97, 1_000, 20_000, 1_000_000])).toEqual([
      [10, 100, 3],
      [100, 1_000, 0],
      [1_000, 10_000, 1],
      [10_000, 100_000, 1],
      [100_000, 1_000_000, 1],
    ]);
  });

  it('are rounded up as well as down on the logarithmic scale, and left as they are where rounding would join them', () => {
    const [, ...lows] = ranges('log', [9, 11, 500, 6_000, 70_000, 900_000]).map(([from]) => from);
    expect(lows).toEqual([100, 1_000, 10_000, 100_000]);
    expect(ranges('log', [100, 101, 102, 103, 104, 105, 106, 107])).toHaveLength(5);
  });

  it('give every count a colour of its own where there are no more of them than colours', () => {
    for (const kind of MAP_SCALES) {
      const own = [1, 2, 3, 4, 1_000].map((value) => [value, value, 1]);
      expect(ranges(kind, [1, 2, 3, 4, 1_000])).toEqual(own);
    }
  });

  it('put about as many countries in each by quantiles, and never split a tie', () => {
    expect(ranges('quantile', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(([, , n]) => n)).toEqual([2, 2, 2, 2, 2]);
    expect(ranges('quantile', [5, 5, 5, 9])).toEqual([
      [5, 5, 3],
      [9, 9, 1],
    ]);
  });

  it('fall into the gaps by natural breaks', () => {
    expect(ranges('jenks', [1, 2, 2, 3, 50, 51, 52, 400, 9_000, 9_001, 20_000])).toEqual([
      [1, 3, 4],
      [50, 52, 3],
      [400, 400, 1],
      [9_000, 9_001, 2],
      [20_000, 20_000, 1],
    ]);
    expect(ranges('jenks', [7, 7, 0])).toEqual([[7, 7, 2]]);
    // Of very many counts some stand for all, the largest among them.
    const many = Array.from({ length: 999 }, (_, i) => i + 1);
    expect(ranges('jenks', [...many, 1e9]).at(-1)).toEqual([1e9, 1e9, 1]);
  });
});

it('differ by natural breaks no more within than by any other choice of ends', () => {
  const spread = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const within = (values: readonly number[], lows: readonly number[]) =>
    lows.reduce(
      (sum, low, i) =>
        sum + spread(values.filter((v) => v >= low && v < (lows[i + 1] ?? Number.POSITIVE_INFINITY))),
      0,
    );
  const choices = (from: readonly number[], count: number): number[][] =>
    count === 0
      ? [[]]
      : from.flatMap((low, i) => choices(from.slice(i + 1), count - 1).map((rest) => [low, ...rest]));
  const values = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 5 }), (unsorted, count) => {
      const sorted = unsorted.toSorted((a, b) => a - b);
      const [least = 0, ...others] = [...new Set(sorted)];
      const lows = mapBins('jenks', sorted, count).map(({ from }) => from);
      const all = choices(others, Math.min(count - 1, others.length));
      const best = Math.min(...all.map((inner) => within(sorted, [least, ...inner])));
      expect(within(sorted, lows)).toBeLessThanOrEqual(best + 1e-6);
    }),
  );
});

describe('the scale chosen from the data', () => {
  const times = <T>(count: number, make: (i: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i));

  it.each([
    ['linear', 'lie evenly', times(40, (i) => 100 + i)],
    [
      'log',
      'span powers of ten evenly, zeros left out',
      [0, ...times(40, (i) => Math.round(10 ** (1 + i / 8)))],
    ],
    ['quantile', 'are as uneven, but of one power of ten', times(40, (i) => Math.round(1_000 * 1.1 ** i))],
    ['quantile', 'are mostly alike with a few giants', [...times(60, (i) => 100 + i), 1e6, 2e6, 9e8]],
    ['jenks', 'are few', [0, 1, 1, 2, 900]],
    ['jenks', 'are hardly more than there are colours', [1, 2, 3, 4, 5, 900]],
    ['jenks', 'are none', []],
  ])('is %s where the counts %s', (expected, _why, values) => {
    expect(chooseScale(values)).toBe(expected);
  });
});

it('draws the highest bin darkest, however few there are', () => {
  expect([1, 2, 3, 4, 5].map((bins) => scaleStep(bins - 1, bins))).toEqual([5, 5, 5, 5, 5]);
  expect([0, 1, 2, 3, 4].map((bin) => scaleStep(bin, 5))).toEqual([1, 2, 3, 4, 5]);
  expect([0, 1, 2].map((bin) => scaleStep(bin, 3, 3))).toEqual([1, 2, 3]);
  expect([0, 1, 2, 3].map((bin) => scaleStep(bin, 4))).toEqual([1, 2, 4, 5]);
});
