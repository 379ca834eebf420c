import fc from 'fast-check';
import { surgeRuns } from '@/lib/chart/surge-runs';

const spans = Array.from({ length: 12 }, (_, hour) => ({
  start: `h${hour}`,
  fromMs: hour * 10,
  toMs: hour * 10 + 10,
}));
const chosen = fc.uniqueArray(fc.constantFrom(...spans.map(({ start }) => start)));

it('makes one mark of surges that follow each other', () => {
  expect(surgeRuns(spans, ['h1', 'h2', 'h3', 'h7'], false)).toEqual([
    { fromMs: 10, toMs: 40, buckets: 3 },
    { fromMs: 70, toMs: 80, buckets: 1 },
  ]);
  expect(surgeRuns(spans, ['h1', 'h2'], true)).toHaveLength(2);
});

it('marks each surge once, and nothing else, and leaves room between two runs', () => {
  fc.assert(
    fc.property(chosen, (surges) => {
      const runs = surgeRuns(spans, surges, false);
      const marked = spans.filter(({ fromMs }) =>
        runs.some((run) => run.fromMs <= fromMs && fromMs < run.toMs),
      );
      expect(marked.map(({ start }) => start).sort()).toEqual(surges.toSorted());
      expect(runs.reduce((sum, { buckets }) => sum + buckets, 0)).toBe(surges.length);
      runs.slice(1).forEach((run, index) => {
        expect(run.fromMs).toBeGreaterThan(runs[index]?.toMs ?? 0);
      });
    }),
  );
});
