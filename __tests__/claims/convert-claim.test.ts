import fc from 'fast-check';
import { attackUnitOf } from '@/lib/domain/attack-units';
import { claimSchema } from '@/lib/domain/claim';
import { windowKind, windowLength } from '@/lib/domain/claim-window';
import { convertClaim, isConvertible, ratesOf } from '@/lib/domain/convert-claim';
import { toldPer } from '@/lib/domain/told-per';
import { windowConflicts } from '@/lib/domain/window-conflict';
import shippedFile from '../../data/claims.json';
import { countClaim, days } from './make-claim';

const shipped = shippedFile.claims.map((claim) => claimSchema.parse(claim));
const shippedCount = (id: string) => {
  const claim = shipped.find((it) => it.id === id);
  if (!claim || !isConvertible(claim)) throw new Error(id);
  return claim;
};

it.each([
  ['attacks per day', 'day', 'each'],
  ['attempts each hour', 'hour', 'each'],
  ['hourly scans', 'hour', 'each'],
  ['attacks a second', 'second', 'each'],
  ['attacks', null, 'in-all'],
  ['attacks on day-care centres', null, 'in-all'],
])('reads “%s” as per %s', (unit, per, kind) => {
  const claim = countClaim('a', { unit });
  expect([toldPer(claim), windowKind(claim)]).toEqual([per, kind]);
});

it('takes Thursday to Monday for four days, or five with both counted whole', () => {
  const length = windowLength(countClaim('a', { window: days('2019-04-11', '2019-04-15') }));
  expect(length).toEqual({ shortest: 4, longest: 5, from: 'told' });
});

it.each([
  ['one day', { start: '2019-04-11', end: '2019-04-11', note: 'x' }, null, [1, 1, 'told']],
  ['words', { start: null, end: null, note: 'In the last four days' }, null, [4, 4, 'words']],
  ['figures', { start: null, end: null, note: 'over 12 days' }, null, [12, 12, 'words']],
  ['printing', { start: '2019-04-11', end: null, note: 'since' }, '2019-04-15', [4, 5, 'published']],
  [
    'hours',
    { start: '2019-04-11T00:00:00-05:00', end: '2019-04-11T12:00:00-05:00', note: 'x' },
    null,
    [0.5, 0.5, 'told'],
  ],
])('tells the length of a window by %s', (_, window, publishedOn, [shortest, longest, from]) => {
  expect(windowLength(countClaim('a', { window, publishedOn }))).toEqual({ shortest, longest, from });
});

it('tells no length where nobody said when', () => {
  expect(windowLength(countClaim('a'))).toBeNull();
  expect(convertClaim(countClaim('a'), [])).toMatchObject([{ kind: 'in-all', days: null, rates: null }]);
});

it('converts 40 million in four days to 10 million a day, 416,666 an hour, 115 a second', () => {
  const { perDay, perHour, perSecond } = ratesOf(40_000_000, 4 * 86_400);
  expect(perDay).toBe(10_000_000);
  expect(Math.floor(perHour)).toBe(416_666);
  expect(Math.floor(perSecond)).toBe(115);
});

it('puts the readings of the shipped 40 million side by side', () => {
  const rows = convertClaim(shippedCount('total-el-comercio'), shipped).map((row) => [
    row.kind,
    row.days,
    row.total,
    row.rates?.perDay,
    row.claims.length,
  ]);
  expect(rows).toEqual([
    ['in-all', 4, 40_000_000, 10_000_000, 1],
    ['in-all', 5, 40_000_000, 8_000_000, 1],
    ['each', 4, 160_000_000, 40_000_000, 3],
    ['each', 5, 200_000_000, 40_000_000, 3],
    ['one-day', 1, 40_000_000, 40_000_000, 1],
  ]);
});

it('converts over a window of the reader’s own', () => {
  expect(convertClaim(countClaim('a'), [], 10).at(-1)).toMatchObject({
    kind: 'assumed',
    days: 10,
    rates: { perDay: 4_000_000 },
    claims: [],
  });
});

it('says of the shipped claims that the readings lie four to five times apart', () => {
  const [conflict, ...others] = windowConflicts(shipped);
  expect(conflict?.count).toBe(40_000_000);
  expect(conflict?.factor).toEqual([4, 5]);
  expect(conflict?.readings.map(({ kind, claims, perDay }) => [kind, claims.length, perDay])).toEqual([
    ['in-all', 7, [8_000_000, 10_000_000]],
    ['each', 3, [40_000_000, 40_000_000]],
    ['one-day', 1, [40_000_000, 40_000_000]],
  ]);
  expect(others).toEqual([]);
});

it('keeps the total whatever the window, and the rates in step with each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 50 }),
      fc.integer({ min: 1, max: 5_000_000 }),
      (count, seconds) => {
        const { perSecond, perHour, perDay } = ratesOf(count, seconds);
        const total = perSecond * seconds;
        expect(Math.abs(total - count)).toBeLessThanOrEqual(count * 1e-12);
        expect(perDay / perHour).toBeCloseTo(24, 9);
        expect(perHour / perSecond).toBeCloseTo(3600, 6);
      },
    ),
  );
});

it.each([
  ['Failed RDP login, as an alert of the firewall', 'login-attempt'],
  ['hacking attempts per day', 'attempt'],
  ['HTTP request', 'request'],
  ['One detection by a sensor', 'detection'],
  ['infiltrations', 'incident'],
  ['cyberattacks on public web pages', 'attack'],
  ['DDoS attack', 'ddos'],
  ['mails', null],
])('takes “%s” for %s', (text, unit) => {
  expect(attackUnitOf(text)).toBe(unit);
});
