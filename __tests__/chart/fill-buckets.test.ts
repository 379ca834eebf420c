import { brushRange } from '@/lib/chart/brush-range';
import { fillBuckets } from '@/lib/chart/fill-buckets';
import { histogramRows } from '@/lib/chart/rank-rows';
import { volumeLayers } from '@/lib/chart/volume-layers';
import type { Timeline } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

const timeline: Timeline = {
  bucket: 'day',
  timeZone: 'UTC',
  period: { from: '2019-04-10T00:00:00+00:00', to: '2019-04-13T00:00:00+00:00' },
  starts: ['2019-04-10T00:00:00+00:00', '2019-04-11T00:00:00+00:00', '2019-04-12T00:00:00+00:00'],
  keys: [
    { key: 'DE', name: 'Germany' },
    { key: 'US', name: 'United States' },
  ],
  incomplete: [],
  buckets: [
    { start: '2019-04-10T00:00:00+00:00', attacks: 10, by: { DE: 4, US: 5 } },
    { start: '2019-04-12T00:00:00+00:00', attacks: 0, by: {} },
  ],
};

it('keeps a gap a gap and a zero a zero', () => {
  const filled = fillBuckets(timeline);
  expect(filled.map(({ attacks }) => attacks)).toEqual([10, null, 0]);
  expect(filled[2]?.end).toBe(timeline.period.to);
});

it('stacks layers up to all attacks, what is not named as the rest', () => {
  const layers = volumeLayers(timeline, fillBuckets(timeline), 'US', EN);
  expect(layers.map(({ name, values }) => [name, values])).toEqual([
    ['Germany', [4, null, 0]],
    ['United States', [5, null, 0]],
    ['All others', [1, null, 0]],
  ]);
  expect(layers[1]?.color).toBe('var(--accent)');
});

it('keeps the selected key among the layers though it is small', () => {
  const keys = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((key) => ({ key, name: key }));
  const layers = volumeLayers({ ...timeline, keys }, fillBuckets(timeline), 'G', EN);
  expect(layers.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'G', 'All others']);
});

it('gives each bucket its width in a histogram, also beside a gap', () => {
  const spans = [
    { fromMs: 0, toMs: 10 },
    { fromMs: 10, toMs: 20 },
    { fromMs: 20, toMs: 30 },
  ];
  expect(histogramRows(spans, (i) => (i === 1 ? null : { v: i }))).toEqual([
    ...[
      { at: 0, v: 0 },
      { at: 10, v: 0 },
    ],
    { at: 15 },
    ...[
      { at: 20, v: 2 },
      { at: 30, v: 2 },
    ],
  ]);
});

it('finds the buckets of a period, and all of them for none', () => {
  const buckets = fillBuckets(timeline);
  expect(brushRange(buckets, null)).toEqual([0, 3]);
  expect(brushRange(buckets, { from: '2019-04-11T00:00:00Z', to: '2019-04-12T00:00:00Z' })).toEqual([1, 2]);
  expect(brushRange(buckets, { from: '2018-01-01T00:00:00Z', to: '2018-02-01T00:00:00Z' })).toEqual([0, 3]);
});
