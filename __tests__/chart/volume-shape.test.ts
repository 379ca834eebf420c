import { incompleteNote } from '@/lib/chart/incomplete-spans';
import { layerColors } from '@/lib/chart/layer-colors';
import { stepArea } from '@/lib/chart/step-area';
import { stepLine } from '@/lib/chart/step-line';
import { volumeNotes } from '@/lib/chart/volume-notes';
import { volumeShape } from '@/lib/chart/volume-shape';
import { volumeTicks } from '@/lib/chart/volume-ticks';
import type { Timeline } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const day = (n: number) => `2019-04-${String(n).padStart(2, '0')}T00:00:00-05:00`;
const KEYS = ['A', 'B', 'C', 'D', 'E', 'F', 'ZZ', 'other'];
/** Three days: counted, none, counted in part. B has nothing on the last, which is a zero for others have. */
const timeline: Timeline = {
  ...{ bucket: 'day', timeZone: 'America/Guayaquil' },
  period: { from: day(9), to: '2019-04-11T11:00:00-05:00' },
  starts: [day(9), day(10), day(11)],
  keys: KEYS.map((key) => ({ key, name: key })),
  buckets: [
    { start: day(9), attacks: 361, by: { A: 128, B: 64, C: 32, D: 16, E: 8, F: 4, ZZ: 2, other: 107 } },
    { start: day(11), attacks: 50, by: { A: 40, other: 10 } },
  ],
  incomplete: [{ start: day(11), from: day(11), to: '2019-04-11T11:00:00-05:00' }],
};
const names = (shape: { name: string }[]) => shape.map(({ name }) => name);

it('stacks the largest and sums all others, so that the stack is as high as all attacks', () => {
  const { layers } = volumeShape(timeline, null, words);
  expect(names(layers)).toEqual(['A', 'B', 'C', 'D', 'E', 'All others']);
  expect(layers.at(-1)?.values).toEqual([361 - 248, null, 10]);
});

it.each([1, 2, 3, 4, 5])('gives each of %i layers another colour', (count) => {
  const keys = KEYS.slice(0, count);
  for (const selected of [null, 'A']) expect(new Set(layerColors(keys, selected)).size).toBe(count);
});

it('draws a layer of a stack as a flat step a bucket, and gaps as gaps', () => {
  const step = (x1: number, lower: number | null, upper: number | null) => ({
    x1,
    x2: x1 + 10,
    lower,
    upper,
  });
  expect(stepArea([step(0, 90, 50), step(10, 80, 40), step(20, null, null), step(30, 90, 90)])).toBe(
    'M0 50H10L10 40H20L20 80H10L10 90H0ZM30 90H40L40 90H30Z',
  );
  expect(stepArea([step(0, null, null)])).toBe('');
});

it('has an axis as high as the highest stack', () => {
  const stack = [{ values: [5, null, 1] }, { values: [5, null, null] }];
  expect(volumeTicks(stack, 2)).toEqual([0, 5, 10]);
});

it('never shows the sum of the rest as if it were somebody', () => {
  const few = { ...timeline, keys: timeline.keys.filter(({ key }) => ['A', 'other'].includes(key)) };
  expect(names(volumeShape(few, null, words).layers)).toEqual(['A', 'All others']);
});

it('takes entities that are called as a sum could be for themselves', () => {
  const keys = ['rest', 'all', 'A'].map((key) => ({ key, name: key }));
  const by = { rest: 4, all: 3, A: 2 };
  const named = { ...timeline, keys, buckets: [{ start: day(9), attacks: 10, by }] };
  const { layers, lines } = volumeShape(named, null, words);
  expect(layers.map(({ name, values }) => [name, values[0]])).toEqual([
    ['rest', 4],
    ['all', 3],
    ['A', 2],
    ['All others', 1],
  ]);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(4);
  expect(names(lines)).toEqual(['All attacks', 'rest', 'all', 'A']);
});

it('draws on a logarithmic scale the total, the three largest and the chosen one, but no sum of a rest', () => {
  expect(names(volumeShape(timeline, 'F', words).lines)).toEqual(['All attacks', 'A', 'B', 'C', 'F']);
  expect(names(volumeShape({ ...timeline, keys: [] }, null, words).lines)).toEqual(['All attacks']);
});

it('keeps zeros and gaps apart in lines', () => {
  const { lines } = volumeShape(timeline, null, words);
  expect(lines.find(({ name }) => name === 'B')?.values).toEqual([64, null, 0]);
});

it('says which bucket is incomplete and up to when it is counted', () => {
  expect(volumeShape(timeline, null, words).incomplete).toEqual([false, false, true]);
  expect(incompleteNote(timeline, 'linear', words)).toBe(
    'Hatched: incomplete, counted from 11 Apr 2019, 00:00 to 11 Apr 2019, 11:00 only.',
  );
  expect(incompleteNote({ ...timeline, buckets: timeline.buckets.slice(0, 1) }, 'linear', words)).toBe('');
});

it('explains the floor of zeros only where one is drawn', () => {
  const notes = (asked: Timeline) => volumeNotes(asked, { axis: 'log', selected: null }, words).join(' ');
  expect(notes(timeline)).toContain('Zeros stand on the floor');
  expect(notes({ ...timeline, keys: [] })).not.toContain('Zeros');
});

it('breaks a line where there is no data, and dashes what is incomplete', () => {
  const steps = [0, 10, 20, 30].map((x1) => ({ x1, x2: x1 + 10, isDashed: x1 === 30 }));
  expect(stepLine(steps, [5, null, 7, 9])).toEqual({ solid: 'M0 5H10M20 7H30', dashed: 'M30 7V9H40' });
});
