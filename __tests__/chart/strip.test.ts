import { placeStrip, volumeStrip } from '@/lib/chart/strip';

const hours = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ fromMs: i * 1000, toMs: (i + 1) * 1000 }));

it('draws a gap in places as a gap, and a place that stands alone as a dot', () => {
  const strip = placeStrip([3, 4, null, 3, null], hours(5), 10);
  // Rungs 1 to 6: the middle of rung 3 is 2.5 sixths down.
  expect(strip?.line).toBe('M100 41.67L300 58.33M700 41.67');
  expect(strip?.dots).toBe('M700 41.67h0');
});

it('writes the best and the worst place on the axis, and no place that does not exist', () => {
  const ticks = placeStrip([51, 31, 40], hours(3), 52)?.ticks.map(({ value }) => value) ?? [];
  expect(ticks).toEqual(expect.arrayContaining([31, 51]));
  expect(Math.max(...ticks)).toBeLessThanOrEqual(52);
  expect(placeStrip([1, 1], hours(2), 1)?.ticks).toEqual([{ value: 1, down: 0.5 }]);
});

it('has no picture of a country that was never ranked', () => {
  expect(placeStrip([null, null], hours(2), 10)).toBeNull();
});

it('gives every hour its width and height, and leaves out hours without data', () => {
  const { area, ticks } = volumeStrip([5, null, 10], [...hours(3)]);
  expect(area).toBe('M0 100V50H333.33V100ZM666.67 100V0H1000V100Z');
  expect(ticks.map(({ value, down }) => [value, down])).toEqual([
    [0, 1],
    [5, 0.5],
    [10, 0],
  ]);
});
