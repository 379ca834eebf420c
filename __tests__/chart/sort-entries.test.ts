import fc from 'fast-check';
import { changeOf, matchEntries, SORT_COLUMNS, sortEntries } from '@/lib/chart/sort-entries';
import type { RankingEntry } from '@/lib/domain/answer';

const entry = (key: string, rank: number | null, more: Partial<RankingEntry> = {}): RankingEntry => ({
  ...{ key, name: key, rank, tied: false, attacks: 1, share: 0.1, perMillion: null, interval: null },
  ...{
    previousRank: null,
    previousTied: false,
    previousAttacks: null,
    shift: null,
    state: 'ranked' as const,
  },
  ...more,
});
const keys = (entries: RankingEntry[]) => entries.map(({ key }) => key).join('');

it('puts who has nothing in a column last, whichever way it is sorted', () => {
  const entries = [entry('A', 1, { shift: -2 }), entry('B', 2), entry('C', 3, { shift: 20 })];
  expect(keys(sortEntries(entries, { column: 'shift', descending: false }))).toBe('ACB');
  expect(keys(sortEntries(entries, { column: 'shift', descending: true }))).toBe('CAB');
});

it('tells counts apart that are equal as floating point', () => {
  const entries = [
    entry('A', 1, { attacks: '9007199254740993' }),
    entry('B', 2, { attacks: '9007199254740992' }),
  ];
  expect(keys(sortEntries(entries, { column: 'attacks', descending: false }))).toBe('BA');
});

it('compares rates where one period is longer', () => {
  expect(changeOf({ attacks: 300, previousAttacks: 100 }, 2)).toBeCloseTo(0.5);
  expect(changeOf({ attacks: 300, previousAttacks: 0 }, 1)).toBeNull();
  expect(changeOf({ attacks: 300, previousAttacks: null }, 1)).toBeNull();
});

it('finds a country without its accents and capitals', () => {
  const entries = [entry('CI', 1, { name: 'Côte d’Ivoire' }), entry('PE', 2, { name: 'Peru' })];
  expect(keys(matchEntries(entries, ' cote'))).toBe('CI');
  expect(keys(matchEntries(entries, ''))).toBe('CIPE');
});

it('keeps every entry once, and gives the same order whatever the order before', () => {
  const place = fc.option(fc.integer({ min: 1, max: 9 }));
  const list = fc.uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 3 }),
      rank: place,
      shift: place,
      attacks: fc.option(fc.nat(9)),
    }),
    { selector: ({ key }) => key },
  );
  const sorting = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
  fc.assert(
    fc.property(list, sorting, (rows, by) => {
      const entries = rows.map(({ key, rank, ...more }) => entry(key, rank, more));
      const sorted = sortEntries(entries, by);
      expect(sorted).toHaveLength(entries.length);
      expect(sortEntries(entries.toReversed(), by)).toEqual(sorted);
    }),
  );
});
