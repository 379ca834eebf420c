import { formatRate } from '@/lib/chart/format-number';
import { shiftHeading, shiftParts } from '@/lib/chart/shift-parts';
import type { ShiftAnswer } from '@/lib/domain/place-answers';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

const names = (...of: string[]) => of.map((name) => ({ key: name, name }));
const period = { from: '2024-04-02T00:00:00-05:00', to: '2024-04-03T00:00:00-05:00' };
const ANSWER: ShiftAnswer = {
  ...{
    key: 'EC',
    name: 'Ecuador',
    by: 'target',
    per: null,
    ties: 'competition',
    period,
    comparePeriod: period,
  },
  ...{ of: 118, previousOf: 118, rank: 31, tied: false, previousRank: 51, previousTied: true, shift: 20 },
  ...{
    attacks: 60400,
    previousAttacks: 9120,
    passed: [],
    passedBy: [],
    comparable: true,
    reason: null,
    isPerHour: false,
  },
  parts: {
    own: { places: 19, entities: names(...'ABCDEFGHIJKLMNOPQRS') },
    fell: { places: 2, entities: names('Peru', 'Chile') },
    rose: { places: -1, entities: names('Malta') },
  },
};

it('tells the parts of a shift with their sign and whom they are over', () => {
  expect(shiftHeading(ANSWER, EN)).toBe('Why Ecuador moved from =51st to 31st');
  expect(shiftParts(ANSWER, EN)).toEqual([
    {
      places: '+19',
      why: 'Ecuador, by its own growth, from 9,120 to 60,400 attacks',
      names: 'A, B, C, D, E, F, G, H, I, J, K, L and 7 more',
    },
    { places: '+2', why: 'because others fell', names: 'Peru, Chile' },
    { places: '−1', why: 'because others rose', names: 'Malta' },
  ]);
});

it('gives no sign to a part that moved nobody', () => {
  const none = { places: 0, entities: [] };
  const still = { ...ANSWER, parts: { own: none, fell: none, rose: none } };
  expect(shiftParts(still, EN).map(({ places, names }) => [places, names])).toEqual([
    ...[
      ['0', ''],
      ['0', ''],
      ['0', ''],
    ],
  ]);
});

it('tells a fall and a stay as such', () => {
  const fallen = { ...ANSWER, attacks: 10, rank: 51, previousRank: 51, shift: 0 };
  expect(shiftHeading(fallen, EN)).toBe('Why Ecuador stayed 51st');
  expect(shiftParts(fallen, EN)[0]?.why).toContain('by its own fall');
});

it('tells counts per hour where the windows differ in length', () => {
  // 60,400 in 24 hours, 9,120 in 2.
  const before = { from: '2024-04-01T22:00:00-05:00', to: period.from };
  const [own] = shiftParts({ ...ANSWER, comparePeriod: before, isPerHour: true }, EN);
  expect(own?.why).toBe('Ecuador, by its own fall, from 4,560 to 2,517 attacks an hour');
});

it('has nothing to tell without a shift', () => {
  const gone = { ...ANSWER, rank: null, shift: null, parts: null };
  expect([shiftHeading(gone, EN), shiftParts(gone, EN)]).toEqual(['Why Ecuador has no shift', []]);
});

it.each([
  [0, '0'],
  [0.47739, '0.477'],
  [12.35, '12.3'],
  [1234.6, '1,235'],
])('writes the rate %p as %s', (rate, text) => expect(formatRate(rate, EN)).toBe(text));
