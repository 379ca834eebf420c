import fc from 'fast-check';
import { stackLabels } from '@/lib/chart/stack-labels';

it('keeps labels that are apart in one row', () => {
  expect(
    stackLabels(
      [
        { x: 0, width: 50 },
        { x: 100, width: 50 },
      ],
      300,
    ).map(({ row }) => row),
  ).toEqual([0, 0]);
});

it('sets what is further left higher, so that no rule goes through a label', () => {
  const labels = [
    { x: 10, width: 80 },
    { x: 30, width: 80 },
    { x: 50, width: 80 },
  ];
  expect(stackLabels(labels, 300).map(({ row }) => row)).toEqual([2, 1, 0]);
});

it('turns a label that would run out on the right', () => {
  expect(stackLabels([{ x: 280, width: 80 }], 300)).toEqual([{ row: 0, anchor: 'end' }]);
  expect(stackLabels([{ x: 280, width: 21 }], 300)).toEqual([{ row: 0, anchor: 'end' }]);
  expect(stackLabels([{ x: 280, width: 20 }], 300)).toEqual([{ row: 0, anchor: 'start' }]);
});

it('never lets two labels lie over each other', () => {
  const label = fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 1, max: 150 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const boxes = stackLabels(labels, 400).map(({ row, anchor }, i) => {
        const { x, width } = labels[i] ?? { x: 0, width: 0 };
        return { row, from: anchor === 'end' ? x - width : x, to: anchor === 'end' ? x : x + width };
      });
      const collide = boxes.some((a, i) =>
        boxes.slice(i + 1).some((b) => a.row === b.row && a.from < b.to && b.from < a.to),
      );
      expect(collide).toBe(false);
    }),
  );
});
