import { ladderTwin } from '@/lib/chart/chart-twins';
import { flowsTo } from '@/lib/chart/flow-arcs';
import { flowsTwin } from '@/lib/chart/map-twins';
import type { RankHistory } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');
const day = (n: number) => `2019-04-${String(n).padStart(2, '0')}T00:00:00-05:00`;
const course = (key: string, ranks: (number | null)[], attacks: (number | null)[]) => ({
  ...{ key, name: `Name of ${key}`, ranks, attacks },
  tied: ranks.map((rank) => rank === 2),
});
const history: RankHistory = {
  ...{ by: 'target', per: null, ties: 'competition', bucket: 'day', timeZone: 'America/Guayaquil' },
  period: { from: day(9), to: day(11) },
  buckets: [day(9), day(10)],
  of: [3, 2],
  series: [
    course('A', [1, 1], [900, 800]),
    course('B', [3, null], [10, null]),
    course('C', [2, 2], [1_234, 700]),
  ],
};

it('tells every course of a ladder, the chosen one and its attacks first, then the named ones', () => {
  const { columns, rows } = ladderTwin(history, { selected: 'C', named: ['B'] }, words);
  expect(columns).toEqual(['Time', 'Name of C', 'Attacks per day, Name of C', 'Name of B', 'Name of A']);
  expect(rows).toEqual([
    ['9 Apr 2019', '=2', '1,234', '3', '1'],
    ['10 Apr 2019', '=2', '700', '–', '1'],
  ]);
});

it('tells no attacks of a ready-made ranking, which has none', () => {
  const listed = history.series.map((one) => ({ ...one, attacks: [null, null] }));
  const { columns } = ladderTwin({ ...history, series: listed }, { selected: 'C', named: [] }, words);
  expect(columns).toEqual(['Time', 'Name of C', 'Name of A', 'Name of B']);
});

it('tells the flows on a map and what no arc shows, so that all add up', () => {
  const counts = { US: 5_000, BR: 300, CO: 20, EC: 7, ZZ: 1 };
  const flows = Object.entries(counts).map(([source, attacks]) => ({ source, target: 'EC', attacks }));
  const { caption, rows } = flowsTwin(flowsTo('EC', { period: history.period, flows }, 2), words);
  expect(caption).toBe('The largest flows to Ecuador');
  expect(rows).toEqual([
    ['United States', '5,000'],
    ['Brazil', '300'],
    ['1 other country', '20'],
    ['Within Ecuador', '7'],
    ['Unknown country', '1'],
  ]);
});
