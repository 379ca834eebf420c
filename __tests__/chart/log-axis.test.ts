import fc from 'fast-check';
import { logAxis } from '@/lib/chart/log-axis';

const count = fc.integer({ min: 1, max: 10 ** 12 });

it('keeps every count on the axis, in its order, above the floor of zeros', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 30 }), fc.boolean(), (counts, hasZero) => {
      const { heightOf, ticks } = logAxis(hasZero ? [...counts, 0] : counts);
      const sorted = counts.toSorted((a, b) => a - b).map(heightOf);
      for (const height of [...sorted, ...ticks.map(heightOf)]) {
        expect(height).toBeGreaterThanOrEqual(-1e-9);
        expect(height).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const [i, height] of sorted.entries()) {
        expect(height).toBeGreaterThanOrEqual((sorted[i - 1] ?? 0) - 1e-9);
        if (hasZero) expect(height).toBeGreaterThanOrEqual(0.1 - 1e-9);
      }
      expect(heightOf(0)).toBe(0);
    }),
  );
});

it('gives equal ratios equal distances', () => {
  const { heightOf } = logAxis([1, 10_000]);
  expect(heightOf(100) - heightOf(10)).toBeCloseTo(heightOf(1000) - heightOf(100), 10);
  expect(heightOf(20) - heightOf(10)).toBeCloseTo(heightOf(2000) - heightOf(1000), 10);
});

it.each([
  [
    [7, 950],
    [10, 100, 1000],
  ],
  [
    [12, 80],
    [10, 20, 50, 100],
  ],
  [
    [3, 2_000_000],
    [10, 100, 1000, 10_000, 100_000, 1_000_000],
  ],
  [
    [0, 30, 40],
    [0, 20, 50, 100, 200],
  ],
  [
    [20, 500],
    [20, 50, 100, 200, 500],
  ],
  [[1000], [1000, 2000, 5000, 10_000]],
  [[], [1, 2, 5, 10]],
])('marks %j at %j', (values, ticks) => {
  expect(logAxis(values).ticks).toEqual(ticks);
});
