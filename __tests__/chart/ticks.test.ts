import { niceTicks } from '@/lib/chart/nice-ticks';
import { placeTicks } from '@/lib/chart/place-ticks';

it('ticks from zero to at least the greatest value in round steps', () => {
  expect(niceTicks(450_000, 3)).toEqual([0, 200_000, 400_000, 600_000]);
  expect(niceTicks(3, 4)).toEqual([0, 1, 2, 3]);
  expect(niceTicks(0, 4)).toEqual([0, 1]);
  // Attacks are counted whole.
  expect(niceTicks(1, 4)).toEqual([0, 1]);
});

it('writes every rung where there is room', () => {
  expect(placeTicks(28, 33, [], 1)).toEqual([28, 29, 30, 31, 32, 33]);
});

it('writes the selected places, the ends and round numbers where there is little', () => {
  expect(placeTicks(26, 56, [31, 51], 4)).toEqual([26, 31, 35, 40, 45, 51, 56]);
  expect(placeTicks(1, 6, [3], 2)).toEqual([1, 3, 6]);
});
