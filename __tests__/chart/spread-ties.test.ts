import fc from 'fast-check';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { spreadTies } from '@/lib/chart/spread-ties';

const series = (key: string, ranks: (number | null)[]): RankSeries => ({
  ...{ key, name: key, ranks },
  tied: ranks.map(() => false),
  attacks: ranks.map(() => null),
});

it('draws those who share a place side by side, and everybody else at the place', () => {
  const [brazil, peru, chile] = spreadTies([
    series('BR', [4, 4, null]),
    series('PE', [4, 5, 4]),
    series('CL', [6, 5, 4]),
  ]);
  expect(brazil).toEqual([3.7, 4, null]);
  expect(peru).toEqual([4.3, 5.3, 4.3]);
  expect(chile).toEqual([6, 4.7, 3.7]);
});

it('keeps gaps, keeps every line on its own rung, and lets no two lie on each other', () => {
  const rank = fc.option(fc.integer({ min: 1, max: 6 }));
  const lists = fc.array(fc.array(rank, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(lists, (ranks) => {
      const drawn = spreadTies(ranks.map((one, i) => series(`K${i}`, one)));
      drawn.forEach((heights, i) => {
        heights.forEach((height, bucket) => {
          const place = ranks[i]?.[bucket] ?? null;
          if (height === null || place === null) expect(height).toBe(place);
          else expect(Math.abs(height - place)).toBeLessThan(0.5);
        });
      });
      for (let bucket = 0; bucket < 5; bucket += 1) {
        const held = drawn.map((heights) => heights[bucket]).filter((height) => height !== null);
        expect(new Set(held).size).toBe(held.length);
      }
    }),
  );
});
