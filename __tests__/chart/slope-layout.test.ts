import fc from 'fast-check';
import { type SlopeEntry, type SlopeLabel, slopeLayout } from '@/lib/chart/slope-layout';

const BOX = { height: 400, labelHeight: 16 };

const entry = (key: string, rank: number | null, previousRank: number | null): SlopeEntry => ({
  ...{ key, name: key, rank, tied: false, previousRank, previousTied: false },
});

it('calls near who was passed or stands next to the chosen one, and the rest faint', () => {
  const places: [string, number, number][] = [
    ...[['A', 1, 1] as const, ['B', 2, 2] as const].map(
      ([key, now, before]) => [key, now, before] as [string, number, number],
    ),
    ['C', 4, 3],
    ['X', 3, 5],
    ['D', 5, 4],
    ['E', 7, 7],
  ];
  const { lines } = slopeLayout(
    places.map((place) => entry(...place)),
    'X',
    BOX,
  );
  expect(Object.fromEntries(lines.map(({ key, kind }) => [key, kind]))).toEqual({
    ...{ A: 'faint', B: 'near', C: 'near', X: 'chosen', D: 'near', E: 'faint' },
  });
});

it('draws who is new or gone at one end only', () => {
  const { lines, before, now } = slopeLayout([entry('A', 1, null), entry('B', null, 1)], 'A', BOX);
  expect(lines.map(({ before, now }) => [before === null, now === null])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(before.map(({ key }) => key)).toEqual(['B']);
  expect(now.map(({ key }) => key)).toEqual(['A']);
});

it('shows the places around the chosen one with their true numbers', () => {
  const long = Array.from({ length: 118 }, (_, i) => entry(`K${i}`, i + 1, i + 1));
  const moved = long.map((one) => (one.key === 'K30' ? { ...one, previousRank: 51 } : one));
  const { from, to, now } = slopeLayout(moved, 'K30', { height: 560, labelHeight: 18 });
  expect([from, to]).toEqual([28, 54]);
  expect(now.find(({ key }) => key === 'K30')?.place).toBe(31);
});

it('never lets labels overlap, leave the box or change their order, and always names the chosen one', () => {
  const place = fc.option(fc.integer({ min: 1, max: 60 }));
  const entries = fc
    .array(fc.tuple(place, place), { minLength: 1, maxLength: 200 })
    .map((pairs) => pairs.map(([now, before], i) => entry(`K${i}`, now, before)));
  fc.assert(
    fc.property(entries, fc.nat(), fc.integer({ min: 120, max: 700 }), (all, at, height) => {
      const chosen = all[at % all.length];
      const layout = slopeLayout(all, chosen?.key ?? null, { height, labelHeight: 16 });
      for (const labels of [layout.before, layout.now]) expectOrder(labels, height);
      const named = (labels: SlopeLabel[]) => labels.some(({ key }) => key === chosen?.key);
      expect(named(layout.now)).toBe(chosen?.rank !== null);
      expect(named(layout.before)).toBe(chosen?.previousRank !== null);
    }),
  );
});

function expectOrder(labels: readonly SlopeLabel[], height: number) {
  labels.forEach((label, i) => {
    const next = labels[i + 1];
    expect(label.y).toBeGreaterThanOrEqual(8 - 1e-6);
    expect(label.y).toBeLessThanOrEqual(height - 8 + 1e-6);
    if (next) expect(next.y - label.y).toBeGreaterThanOrEqual(16 - 1e-6);
    if (next) expect(next.place).toBeGreaterThanOrEqual(label.place);
  });
}
