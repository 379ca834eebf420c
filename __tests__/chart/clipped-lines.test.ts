import fc from 'fast-check';
import { clippedLines } from '@/lib/chart/clipped-lines';
import { placeLines } from '@/lib/chart/place-lines';

const xs = [0, 10, 20, 30, 40, 50, 60];
const y = (place: number) => place * 10;

it('draws what is within the plot as ever: gaps as gaps, a place that stands alone as a dot', () => {
  const series = [[1, 2, null, 3, null, 4, 4]];
  expect(clippedLines(series, xs, y, [0, 100])).toBe(placeLines(series, xs, y));
});

it('cuts a line where it leaves the plot and takes it up where it comes back', () => {
  expect(clippedLines([[1, 3, 1]], xs, y, [0, 20])).toBe('M0 10L5 20M15 20L20 10');
  expect(clippedLines([[5, 6, null, 9]], xs, y, [0, 20])).toBe('');
  expect(clippedLines([[0, 9]], xs, y, [30, 60])).toBe('M3.3 30L6.7 60');
});

it('draws nothing outside of the plot, whatever the places', () => {
  const places = fc.array(fc.option(fc.integer({ min: 1, max: 50 })), { maxLength: 7 });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 9 }), (series) => {
      const path = clippedLines(series, xs, y, [100, 300]);
      for (const [, at] of path.matchAll(/[ML][\d.]+ ([\d.]+)/g)) {
        expect(Number(at)).toBeGreaterThanOrEqual(100);
        expect(Number(at)).toBeLessThanOrEqual(300);
      }
    }),
  );
});
