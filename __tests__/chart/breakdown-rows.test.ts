import { breakdownRows } from '@/lib/chart/breakdown-rows';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Dimension } from '@/lib/domain/fact';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

function entry(key: string, rank: number | null, attacks: number | string): RankingEntry {
  return {
    ...{
      key,
      name: key,
      rank,
      tied: false,
      attacks,
      share: 0.1,
      perMillion: null,
      interval: null,
      previousRank: null,
    },
    ...{ previousTied: false, previousAttacks: null, shift: null, state: rank === null ? 'gone' : 'ranked' },
  };
}

it('names the first, then the selected, and sums the others exactly', () => {
  const entries = [
    entry('A', 1, 9),
    entry('B', 2, 8),
    entry('C', 3, '9007199254740993'),
    entry('D', 4, 2),
    entry('E', 5, 1),
    entry('F', null, 0),
  ];
  const answer = { by: 'type' as const, entries, unknown: { attacks: 7, share: 0.07 } };
  const rows = breakdownRows(answer, 2, 'D', EN);
  expect(rows.map(({ name, attacks }) => [name, attacks])).toEqual([
    ...[
      ['A', 9],
      ['B', 8],
      ['D', 2],
    ],
    ['2 others', '9007199254740994'],
    ['Not stated', 7],
  ]);
});

it('calls a country that is not known so, and tells nothing of none', () => {
  const last = (by: Dimension, attacks: number) =>
    breakdownRows({ by, entries: [entry('EC', 1, 9)], unknown: { attacks, share: 0.1 } }, 2, null, EN).at(-1)
      ?.name;
  expect([last('source', 7), last('target', 7), last('organisation', 7)]).toEqual([
    ...['Unknown country', 'Unknown country', 'Not stated'],
  ]);
  expect(last('source', 0)).toBe('EC');
});

it('has no row of who has a place and no count, as in a ready-made ranking', () => {
  const placed = { ...entry('EC', 31, 0), attacks: null, share: null };
  const answer = { by: 'target' as const, entries: [placed], unknown: { attacks: null, share: null } };
  expect(breakdownRows(answer, 2, 'EC', EN)).toEqual([]);
});
