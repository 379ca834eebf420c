import { nearestSeries, stepSeries } from '@/lib/chart/follow-series';
import type { RankSeries } from '@/lib/chart/rank-rows';

const SERIES: RankSeries[] = Object.entries({ EC: 31, PE: 32, CL: 32, BR: 4, ZW: null }).map(
  ([key, rank]) => ({
    ...{ key, name: key, ranks: [rank], tied: [false], attacks: [null] },
  }),
);

it.each([
  [31.2, 'EC'],
  [31.8, 'CL'],
  [4, 'BR'],
  [20, null],
])('follows the line that is nearest to the pointer: at %d, %j', (place, key) => {
  expect(nearestSeries(SERIES, 0, place)).toBe(key);
});

it.each([
  ['EC', 1, 'CL'],
  ['CL', 1, 'PE'],
  ['PE', 1, 'PE'],
  ['PE', -1, 'CL'],
  ['EC', -1, 'EC'],
  ['ZW', 1, 'EC'],
  [null, -1, 'PE'],
] as const)('goes from %j by %d to %j, through ties and not beyond the places shown', (from, step, key) => {
  expect(stepSeries(SERIES, 0, { from, step, shown: { from: 25, to: 55 } })).toBe(key);
});

it('follows nobody where nobody has a place', () => {
  expect(stepSeries(SERIES, 7, { from: 'EC', step: 1, shown: { from: 1, to: 99 } })).toBeNull();
});
