import fc from 'fast-check';
import { spreadLabels } from '@/lib/chart/spread-labels';

it('leaves labels where they belong when there is room', () => {
  expect(spreadLabels([10, 40, 70], 15, [0, 100])).toEqual([10, 40, 70]);
});

it('centres labels that crowd on the middle of where they belong', () => {
  expect(spreadLabels([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
});

it('keeps labels within the range at its edges', () => {
  expect(spreadLabels([0, 2], 10, [5, 100])).toEqual([5, 15]);
  expect(spreadLabels([99, 100], 10, [5, 95])).toEqual([85, 95]);
});

it('keeps all labels within the range where they fit in it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 550 }), { maxLength: 20 }), (wanted) => {
      const centres = spreadLabels(wanted, 24, [12, 488]);
      expect(centres.every((centre) => centre >= 12 - 1e-6 && centre <= 488 + 1e-6)).toBe(true);
    }),
  );
});

it('never lets labels overlap or change their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }), (wanted) => {
      const centres = spreadLabels(wanted, 14, [0, 500]);
      const inOrder = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
      const sorted = inOrder.map((i) => centres[i] ?? 0);
      expect(sorted.every((centre, i) => i === 0 || centre - (sorted[i - 1] ?? 0) >= 14 - 1e-6)).toBe(true);
    }),
  );
});
