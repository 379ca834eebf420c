import fc from 'fast-check';
import { ladderPlaces, namedNeighbours } from '@/components/dashboard/ladder-places';
import { shortRanking } from '@/components/dashboard/ranking-rows';
import type { RankHistory, RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { ladderRange } from '@/lib/domain/ladder-range';

function entry(rank: number, previousRank: number | null = rank): RankingEntry {
  return {
    ...{
      key: `K${rank}`,
      name: `Country ${rank}`,
      rank,
      tied: false,
      attacks: 1000 - rank,
      share: 0.001,
      perMillion: null,
    },
    ...{ interval: [rank, rank], previousRank, previousTied: false, previousAttacks: 1, state: 'ranked' },
    shift: previousRank === null ? null : previousRank - rank,
  };
}
const entries = (length: number) => Array.from({ length }, (_, index) => entry(index + 1));
const answerOf = (told: RankingEntry[], previousOf: number | null = told.length) =>
  ({ of: told.length, previousOf, entries: told }) as unknown as RankingAnswer;

/** "1 2 3 (45 more) 49 …" */
function short(all: RankingEntry[], selected: string | null): string {
  return shortRanking(all, selected)
    .map((row) => (row.kind === 'entry' ? row.entry.rank : `(${row.count})`))
    .join(' ');
}

it('shows the first places and those around the selected country, now and before', () => {
  const all = entries(118);
  all[30] = entry(31, 51);
  expect(short(all, 'K31')).toBe('1 2 3 4 5 (21) 27 28 29 30 31 32 33 34 35 (14) 50 51 52 (66)');
});

it('shows more of the first places when none is selected', () => {
  expect(short(entries(30), null)).toBe(
    `${entries(21)
      .map(({ rank }) => rank)
      .join(' ')} (9)`,
  );
});

it('leaves out nothing without counting it, and never the selected country', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.nat(149), fc.nat(200), (length, at, was) => {
      const all = entries(length);
      const selected = all[at % length]?.key ?? '';
      all[at % length] = entry((at % length) + 1, was + 1);
      const rows = shortRanking(all, selected);
      expect(rows.reduce((sum, row) => sum + (row.kind === 'entry' ? 1 : row.count), 0)).toBe(length);
      const told = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry.key] : []));
      expect(told).toContain(selected);
      expect(told).toEqual(all.map(({ key }) => key).filter((key) => told.includes(key)));
      expect(rows.some((row, index) => row.kind === 'gap' && rows[index + 1]?.kind === 'gap')).toBe(false);
    }),
  );
});

const history = (ranks: (number | null)[], of: number[] = []) =>
  ({
    of,
    series: [
      { key: 'K0', ranks: [1] },
      { key: 'K9', ranks },
    ],
  }) as unknown as RankHistory;

it.each([
  // Four rungs above the best place and below the worst, but no place that does not exist.
  ['51st to 31st of 118', [51, 40, 31, null], 118, { from: 27, to: 55 }],
  ['a short way', [31, 32], 118, { from: 24, to: 39 }],
  ['at the top', [1, 2], 118, { from: 1, to: 13 }],
  ['at the bottom', [118, 116], 118, { from: 106, to: 118 }],
  ['of few', [2, 3], 5, { from: 1, to: 5 }],
  ['without a place', [null, null], 118, { from: 1, to: 12 }],
])('shows on the ladder the places that the country had: %s', (_what, ranks, of, expected) => {
  expect(ladderPlaces(history(ranks), answerOf(entries(of)), 'K9')).toEqual(expected);
});

it('has room for a place that the country had when more were ranked than in the windows compared', () => {
  expect(ladderPlaces(history([90], [40, 95]), answerOf(entries(40)), 'K9')).toEqual({ from: 82, to: 95 });
});

it('has rungs for the places of a list in which others are missing, which go on beyond how many are listed', () => {
  const listed = {
    ...answerOf([entry(1), entry(2), entry(31, 51)]),
    listing: { unknown: 0, isComplete: false, previousIsComplete: false },
  };
  const shown = { from: 27, to: 51 };
  expect(ladderPlaces(history([51, 31], [3, 3]), listed, 'K9')).toEqual(shown);
  expect(ladderPlaces(undefined, listed, 'K31')).toEqual(shown);
  expect(ladderPlaces(history([51, 31], [3, 3]), listed, 'K9', { from: 20, to: 60 })).toEqual({
    ...{ from: 20, to: 51 },
  });
});

it.each([
  [
    { from: 25, to: 55 },
    { from: 25, to: 55 },
  ],
  [
    { from: 25, to: 400 },
    { from: 25, to: 118 },
  ],
  [
    { from: 300, to: 400 },
    { from: 27, to: 55 },
  ],
])('shows the places that the reader chose, as far as they exist: %j', (wanted, expected) => {
  const shown = ladderPlaces(history([51, 31]), answerOf(entries(118)), 'K9', wanted);
  expect(shown).toEqual(expected);
});

it('shows every place that the selected country had, and twelve rungs where there are as many', () => {
  const places = fc.array(fc.option(fc.integer({ min: 1, max: 200 })), { minLength: 1 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 200 }), (ranks, few) => {
      const held = ranks.filter((rank) => rank !== null);
      const of = Math.max(few, ...held);
      const { from, to } = ladderPlaces(history(ranks), answerOf(entries(of)), 'K9');
      expect(held.every((rank) => rank >= from && rank <= to)).toBe(true);
      expect([from >= 1, to <= of, to - from >= Math.min(of, 12) - 1]).toEqual([true, true, true]);
    }),
  );
});

it('names the neighbours now and before, nearest first, and not the country itself', () => {
  const all = entries(60);
  const moved = entry(31, 51);
  all[30] = moved;
  const named = namedNeighbours(answerOf(all), moved, null, 6);
  expect([...named].sort()).toEqual(['K30', 'K32', 'K50', 'K51', 'K52', 'K29'].sort());
  expect(named).not.toContain('K31');
  expect(namedNeighbours(answerOf(all), null, null, 3)).toEqual(['K1', 'K2', 'K3']);
});

const days = (first: number, last: number) => ({
  from: `2019-04-${String(first).padStart(2, '0')}T00:00:00Z`,
  to: `2019-04-${String(last).padStart(2, '0')}T00:00:00Z`,
});

it.each([
  // A quarter of eight days on both sides, as far as the data goes.
  ['one window', [days(10, 18)], days(1, 30), '2019-04-08', '2019-04-20'],
  ['two windows', [days(14, 18), days(10, 12)], days(1, 30), '2019-04-08', '2019-04-20'],
  ['the edge of the data', [days(10, 18)], days(9, 19), '2019-04-09', '2019-04-19'],
  ['windows wider than the data', [days(1, 29)], days(10, 12), '2019-04-10', '2019-04-12'],
])('shows a margin around what is compared: %s', (_what, windows, data, from, to) => {
  const range = ladderRange(windows, data);
  expect([range.from.slice(0, 10), range.to.slice(0, 10)]).toEqual([from, to]);
});

it('asks for a period that ends after it begins, also where there is no data', () => {
  const early = { from: '1800-01-01T00:00:00-05:19:20', to: '1801-01-01T00:00:00-05:19:20' };
  for (const window of [days(1, 2), days(28, 29), early]) {
    const { from, to } = ladderRange([window], days(10, 12));
    expect(Date.parse(to)).toBeGreaterThanOrEqual(Date.parse(from));
  }
});
