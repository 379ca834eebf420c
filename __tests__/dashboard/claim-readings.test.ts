import fc from 'fast-check';
import { claimWords } from '@/lib/chart/claim-words';
import { type Claim, claimSchema } from '@/lib/domain/claim';
import { claimReadings, isDisputed } from '@/lib/domain/claim-readings';
import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import { loadWords } from '@/lib/words/load-words';
import shipped from '../../data/claims.json';

function claim(id: string, value: Claim['value'], change: Partial<Claim> = {}): Claim {
  return {
    id,
    value,
    topic: 'total',
    status: 'reported',
    ...{ unit: 'attacks', conflictsWith: [], note: null },
    ...{ window: { start: null, end: null, note: 'not said' }, speaker: null, role: null, outlet: 'A paper' },
    ...{ url: 'https://paper.example/', publishedOn: null },
    ...change,
  };
}
const million = (count: number, atLeast = false) =>
  ({ kind: 'count', count: count * 1_000_000, atLeast }) as const;
const ids = (claims: Claim[]) => claimReadings(claims).map(({ readings }) => readings.map(idsOf));
const idsOf = ({ claims }: { claims: Claim[] }) => claims.map(({ id }) => id);

it('takes “40 million” and “more than 40 million” for one reading', () => {
  expect(ids([claim('a', million(40)), claim('b', million(40, true)), claim('c', million(20))])).toEqual([
    [['a', 'b'], ['c']],
  ]);
});

it('tells a figure apart that others contradict, and puts it first', () => {
  const claims = [
    claim('undisputed', million(20)),
    claim('in-total', million(40), { conflictsWith: ['per-day'] }),
    claim('per-day', million(40), { conflictsWith: ['in-total'] }),
  ];
  const [topic] = claimReadings(claims);
  expect(topic?.isDisputed).toBe(true);
  expect(topic?.readings.map(idsOf)).toEqual([['in-total'], ['per-day'], ['undisputed']]);
  expect(topic?.readings.map(isDisputed)).toEqual([true, true, false]);
});

it('does not call a topic disputed for a contradiction in another one', () => {
  const [total] = claimReadings([claim('a', million(40), { conflictsWith: ['elsewhere'] })]);
  expect(total?.isDisputed).toBe(false);
});

it('takes a list of countries for the same in any order', () => {
  const list = (...countries: string[]) => ({ kind: 'countries', countries }) as const;
  expect(ids([claim('a', list('US', 'GB')), claim('b', list('GB', 'US')), claim('c', list('GB'))])).toEqual([
    [['a', 'b'], ['c']],
  ]);
});

it('tells places with and without the one before apart', () => {
  const place = (now: number, previous: number | null) => ({ kind: 'place', place: now, previous }) as const;
  const readings = claimReadings([claim('a', place(31, 51)), claim('b', place(31, null))])[0]?.readings;
  const said = readings?.map(({ claims: [one] }) => one && claimWords(one.value, loadWords('es')));
  expect(said).toEqual(['puesto 51 → 31', 'puesto 31']);
});

it('loses no claim and tells none twice, in the order of the topics', () => {
  const claims = shipped.claims.map((it) => claimSchema.parse(it));
  fc.assert(
    fc.property(fc.shuffledSubarray(claims), (some) => {
      const topics = claimReadings(some);
      const told = topics.flatMap(({ readings }) => readings.flatMap(idsOf));
      expect([...told].sort()).toEqual(some.map(({ id }) => id).sort());
      const order = topics.map(({ topic }) => CLAIM_TOPICS.indexOf(topic));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
