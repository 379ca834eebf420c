import fc from 'fast-check';
import { apportion } from '@/lib/simulate/apportion';

describe('apportion', () => {
  it('loses nothing and is never more than one away from the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 }),
        (total, weights) => {
          const parts = apportion(total, weights);
          const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          for (const [index, part] of parts.entries()) {
            expect(Math.abs(part - (total * (weights[index] ?? 0)) / weightSum)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  it('refuses to split something over no weight', () => {
    expect(() => apportion(5, [0, 0])).toThrow(RangeError);
  });
});
