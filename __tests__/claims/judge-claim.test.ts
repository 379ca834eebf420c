import fc from 'fast-check';
import type { Claim } from '@/lib/domain/claim';
import type { FoundInData } from '@/lib/domain/claim-check';
import { claimPeriod } from '@/lib/domain/claim-period';
import { compareClaim } from '@/lib/domain/compare-claim';
import { judgeClaim, standsFor } from '@/lib/domain/judge-claim';
import { type Passport, passportSchema } from '@/lib/domain/passport';
import { countClaim, days } from './make-claim';

const NOTHING: FoundInData = {
  ...{ attacks: null, perDay: null, rank: null, tied: false, of: null, interval: null, sources: null },
};
const attacks = (count: number, over = 1): FoundInData => ({
  ...NOTHING,
  attacks: count,
  perDay: count / over,
});

it.each([
  [40_000_000, [35_000_000, 45_000_000]],
  [41_000_000, [40_500_000, 41_500_000]],
  [10, [5, 15]],
  [7, [6.5, 7.5]],
])('lets %d stand for %j', (count, range) => {
  expect(standsFor(count)).toEqual(range);
});

it('tells in words how far the data agrees', () => {
  expect(judgeClaim(countClaim('a'), attacks(38_400_000))).toEqual({
    verdict: 'agrees',
    factor: 0.96,
    sentence:
      'Agrees within 4 %: the data gives 38,400,000 where 40,000,000 was said. So round a number stands for 35,000,000 to 45,000,000.',
  });
  expect(judgeClaim(countClaim('a'), attacks(40_000_000))?.sentence).toMatch(/^Agrees exactly:/);
});

it('tells in words how far the data contradicts', () => {
  expect(judgeClaim(countClaim('a'), attacks(8_000_000))).toMatchObject({
    verdict: 'contradicts',
    sentence: expect.stringContaining('8,000,000 where 40,000,000 was said, 5 times fewer.'),
  });
  expect(judgeClaim(countClaim('a'), attacks(100_000_000))?.sentence).toContain('2.5 times as many');
});

it('holds a number per day against the average day', () => {
  const claim = countClaim('a', { unit: 'attacks per day' });
  expect(judgeClaim(claim, attacks(160_000_000, 4))).toMatchObject({ verdict: 'agrees', factor: 1 });
  expect(judgeClaim(claim, attacks(40_000_000, 4))).toMatchObject({ verdict: 'contradicts', factor: 0.25 });
});

it('lets “more than” hold for any larger number', () => {
  const claim = { ...countClaim('a'), value: { kind: 'count', count: 40, atLeast: true } } as const;
  expect(judgeClaim(claim, attacks(500))).toMatchObject({ verdict: 'agrees' });
  expect(judgeClaim(claim, attacks(30))).toMatchObject({ verdict: 'contradicts' });
});

it('holds a place against the places that are possible', () => {
  const claim: Claim = { ...countClaim('a'), value: { kind: 'place', place: 31, previous: null } };
  const found = { ...NOTHING, rank: 33, of: 118 };
  expect(judgeClaim(claim, { ...found, interval: [30, 34] })?.sentence).toBe(
    'Agrees: the data gives 33rd of 118, which could be 30th to 34th, where 31st was said.',
  );
  expect(judgeClaim(claim, { ...found, interval: null })?.sentence).toBe(
    'Contradicts: the data gives 33rd of 118, where 31st was said, 2 places away.',
  );
});

it('looks for every country of a list, and names who is missing', () => {
  const claim: Claim = { ...countClaim('a'), value: { kind: 'countries', countries: ['US', 'BR'] } };
  expect(judgeClaim(claim, { ...NOTHING, sources: ['US', 'CN', 'BR'] })?.sentence).toBe(
    'Agrees: the data has attacks from each of the 2 countries. Among the 2 with most attacks, the claim leaves out China.',
  );
  expect(judgeClaim(claim, { ...NOTHING, sources: ['US'] })?.sentence).toBe(
    'Contradicts: the data has no attack from Brazil.',
  );
});

it('gives no verdict on what the data does not hold', () => {
  expect(judgeClaim(countClaim('a'), NOTHING)).toBeNull();
  expect(judgeClaim(countClaim('a'), attacks(0))).toBeNull();
});

it('agrees exactly where the data lies within what the number stands for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.integer({ min: 1, max: 10 ** 12 }),
      (count, found) => {
        const [least, most] = standsFor(count);
        const isWithin = least <= found && found <= most;
        const judged = judgeClaim(countClaim('a', {}, count), attacks(found));
        expect(judged?.verdict).toBe(isWithin ? 'agrees' : 'contradicts');
        expect(standsFor(count)[0]).toBeLessThanOrEqual(count);
      },
    ),
  );
});

const passport = (change: Partial<Passport> = {}) =>
  passportSchema.parse({
    ...{ measure: 'attack', status: 'measured', sides: ['source', 'target'] },
    ...{ timeZone: 'America/Guayaquil', timePrecision: 'day', publisher: 'CERT', ...change },
  });
const MAY = { from: '2019-04-01T00:00:00-05:00', to: '2019-05-01T00:00:00-05:00' };
const dated = countClaim('a', { window: days('2019-04-11', '2019-04-15') });

function faults(claim: Claim, change: Partial<Passport> = {}, period: typeof MAY | null = MAY): string[] {
  const data = { passport: passport(change), period };
  const points = compareClaim(claim, data, claimPeriod(claim, data.passport.timeZone));
  expect(points.every(({ words }) => /[.”]$/.test(words))).toBe(true);
  return points.filter(({ comparable }) => !comparable).map(({ of }) => of);
}

it('reads days in the zone of the data, the last one included', () => {
  expect(claimPeriod(dated, 'America/Guayaquil').period).toEqual({
    from: '2019-04-11T00:00:00-05:00',
    to: '2019-04-16T00:00:00-05:00',
  });
  const open = countClaim('a', { window: days('2019-04-11', null), publishedOn: '2019-04-12' });
  expect(claimPeriod(open, 'UTC')).toEqual({
    period: { from: '2019-04-11T00:00:00+00:00', to: '2019-04-13T00:00:00+00:00' },
    words: expect.stringContaining('the day on which it was printed'),
  });
});

it('compares what counts the same, on the same side, in a window that the data covers', () => {
  expect(faults(dated)).toEqual([]);
  expect(faults({ ...dated, unit: 'failed logins' }, { measure: 'Failed RDP login' })).toEqual([]);
});

it.each<[string, Claim, Partial<Passport>, string[]]>([
  ['another measure', { ...dated, unit: 'hacking attempts' }, { measure: 'request' }, ['measure']],
  ['a claim that says only “attacks”', dated, { measure: 'request' }, ['measure']],
  ['places', dated, { holds: 'places' }, ['holds']],
  ['divided counts', dated, { denominator: 'per million inhabitants' }, ['denominator']],
  ['data without targets', dated, { sides: ['source'] }, ['side']],
  ['no country', (({ about: _, ...rest }) => rest)(dated), {}, ['side']],
  ['no window', countClaim('a'), {}, ['window']],
  ['coarse data', dated, { timePrecision: 'month' }, ['precision']],
  ['data known as a whole', dated, { timePrecision: 'period' }, ['precision']],
  ['institutions counted', { ...dated, topic: 'targets' }, {}, ['value']],
  ['a sentence', { ...dated, value: { kind: 'statement', text: 'x' } }, {}, ['value']],
  ['an unnamed ranking', { ...dated, value: { kind: 'place', place: 31, previous: 51 } }, {}, ['ranking']],
])('does not compare %s', (_, claim, change, wrong) => {
  expect(faults(claim, change)).toEqual(wrong);
});

it('does not compare a window that the data covers in part, or not at all', () => {
  expect(faults(dated, {}, { ...MAY, to: '2019-04-15T23:45:00-05:00' })).toEqual(['window']);
  expect(faults(dated, {}, null)).toEqual(['window']);
});

it('compares a place with the ranking that the claim names', () => {
  const claim = {
    ...dated,
    value: { kind: 'place', place: 50, previous: null } as const,
    unit: 'place on the CERT list',
  };
  expect(faults(claim)).toEqual([]);
});
