import fc from 'fast-check';
import { binOf, quantileBins, scaleStep } from '@/lib/chart/bins';

describe('quantileBins', () => {
  it('puts about as many countries into each of five bins', () => {
    const bins = quantileBins([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(bins.map(({ countries }) => countries)).toEqual([2, 2, 2, 2, 2]);
    expect(bins[0]).toEqual({ from: 1, to: 2, countries: 2 });
  });

  it('leaves zeros out and makes no more bins than there are different values', () => {
    expect(quantileBins([0, 0, 7])).toEqual([{ from: 7, to: 7, countries: 1 }]);
    expect(quantileBins([5, 5, 5, 9])).toEqual([
      { from: 5, to: 5, countries: 3 },
      { from: 9, to: 9, countries: 1 },
    ]);
    expect(quantileBins([])).toEqual([]);
  });

  it('gives every value above zero to exactly one bin, and counts it there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (values) => {
        const bins = quantileBins(values);
        const above = values.filter((value) => value > 0);
        expect(
          above.every((value) => bins.filter(({ from, to }) => value >= from && value <= to).length === 1),
        ).toBe(true);
        expect(bins.map((_, i) => above.filter((value) => binOf(value, bins) === i).length)).toEqual(
          bins.map(({ countries }) => countries),
        );
        expect(bins.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it('draws the highest bin darkest, however few there are', () => {
  expect([1, 2, 3, 4, 5].map((bins) => scaleStep(bins - 1, bins))).toEqual([5, 5, 5, 5, 5]);
  expect([0, 1, 2, 3, 4].map((bin) => scaleStep(bin, 5))).toEqual([1, 2, 3, 4, 5]);
});
