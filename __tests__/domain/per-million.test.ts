import fc from 'fast-check';
import { COUNTRIES } from '@/lib/domain/country';
import { orderAgreement } from '@/lib/domain/order-agreement';
import { attacksPerMillion, perInhabitant } from '@/lib/domain/per-million';
import { populationOf } from '@/lib/domain/population';
import populations from '@/lib/domain/populations.json';
import { placeInterval, rank, type Tally } from '@/lib/domain/rank';
import { type Rated, rateInterval } from '@/lib/domain/rate-interval';
import { whyNotPerMillion } from '@/lib/domain/why-not-per-million';
import { testPassport } from '../support/store-fixture';

describe('population', () => {
  it('is known of countries only, and of nearly all people', () => {
    expect(Object.keys(populations).filter((code) => !COUNTRIES.has(code))).toEqual([]);
    expect(Object.values(populations).every((people) => Number.isInteger(people) && people > 9000)).toBe(
      true,
    );
    // The source's own total for the world in 2018 is 7,594,270,356, Taiwan and Eritrea included.
    const people = Object.values(populations).reduce((sum, one) => sum + one, 0);
    expect(7_594_270_356 - people).toBeGreaterThan(20_000_000);
    expect(7_594_270_356 - people).toBeLessThan(35_000_000);
  });

  it.each([
    ['EC', 17_084_357],
    ['XK', 1_845_300],
    ['TW', null],
    ['ZZ', null],
    ['constructor', null],
  ])('of %s is %p', (code, people) => expect(populationOf(code)).toBe(people));
});

describe('attacks per million', () => {
  // BR 209,469,333; EC 17,084,357; UY 3,449,299; MT 484,630 inhabitants.
  const tallies: Tally[] = [
    ...([
      ['TW', 1000n],
      ['BR', 100n],
      ['EC', 50n],
    ] as const),
    ...([
      ['UY', 20n],
      ['MT', 5n],
      ['ZZ', 9n],
    ] as const),
  ];

  it('rank small countries before large ones, and leave out who has no population', () => {
    expect(rank(perInhabitant(tallies)).map(({ key, place }) => [key, place])).toEqual([
      ['MT', 1],
      ['UY', 2],
      ['EC', 3],
      ['BR', 4],
    ]);
  });

  it('are the attacks divided by the millions', () => {
    expect(attacksPerMillion('EC', 50n)).toBeCloseTo(2.92665, 5);
    expect(attacksPerMillion('MT', 5n)).toBeCloseTo(10.31715, 5);
    expect(attacksPerMillion('TW', 1000n)).toBeNull();
  });

  it('tie exactly where the rates are equal, and nowhere else', () => {
    const level = rank(
      perInhabitant([
        ['EC', 2n * 17_084_357n],
        ['MT', 2n * 484_630n],
      ]),
    );
    expect(level.map(({ place }) => place)).toEqual([1, 1]);
    const apart = rank(
      perInhabitant([
        ['CN', 1_392_730_000n * 10n ** 9n],
        ['IN', 1_352_617_328n * 10n ** 9n - 1n],
      ]),
    );
    expect(apart.map(({ key }) => key)).toEqual(['CN', 'IN']);
  });

  it.each([
    ['organisation', {}, 'Only countries have inhabitants'],
    ['type', {}, 'Only countries have inhabitants'],
    ['source', { denominator: 'million IP addresses' }, 'divided already, by million IP addresses'],
    ['target', { measure: 'Place in a vendor’s ranking' }, 'is not a count'],
    ['target', { measure: 'Share of users attacked, %' }, 'is not a count'],
  ] as const)('mean nothing by %s of %p', (by, passport, reason) => {
    expect(whyNotPerMillion(testPassport(passport), by)).toContain(reason);
  });

  it.each([
    'request',
    'One detection by a sensor; the reported ranking was never named',
    'SSH login attempt',
  ])('mean something of counts: %s', (measure) =>
    expect(whyNotPerMillion(testPassport({ measure }), 'target')).toBeNull(),
  );
});

describe('agreement of two orders', () => {
  const list = (...counts: number[]): Tally[] => counts.map((count, index) => [`K${index}`, BigInt(count)]);

  it.each([
    ['the same order', list(4, 3, 2, 1), list(9, 8, 7, 6), 1, 4, false],
    ['one pair of six turned', list(4, 3, 2, 1), list(4, 3, 1, 2), 4 / 6, 4, false],
    ['reversed', list(4, 3, 2, 1), list(1, 2, 3, 4), -1, 4, true],
    // Five agree, none disagrees; one pair of six ties in the second: 5 / √(6 · 5).
    ['a tie in one', list(4, 3, 2, 1), list(4, 3, 1, 1), 5 / Math.sqrt(30), 4, false],
    ['all tied in one', list(2, 1), list(1, 1), null, 2, false],
    ['nobody', [], [], null, 0, false],
  ])('%s', (_, first, second, tau, shared, flips) => {
    const answer = orderAgreement(first, second);
    if (tau === null) expect(answer.tau).toBeNull();
    else expect(answer.tau).toBeCloseTo(tau, 12);
    expect([answer.shared, answer.flips]).toEqual([shared, flips]);
  });

  it('counts who stays among the first ten, and flips when fewer than half do', () => {
    const first = list(...Array.from({ length: 40 }, (_, index) => 40 - index));
    // The first ten go behind the next twenty; nearly all other pairs stay.
    const second = list(
      ...Array.from({ length: 40 }, (_, index) => (index < 10 ? 15 - index / 10 : 40 - index)).map((it) =>
        Math.round(it * 10),
      ),
    );
    expect(orderAgreement(first, second)).toMatchObject({ shared: 0, top: 10, flips: true });
  });
});

describe('interval of a rate', () => {
  it('lets the unknown lift a small country further than a large one', () => {
    const own = { attacks: 10n, people: 100n };
    // Level with 0.1: the small one at 1 of 20 needs 1 more, the large one at 50 of 1000 needs 50.
    const rivals = [
      { attacks: 1n, people: 20n },
      { attacks: 50n, people: 1000n },
    ];
    expect(rateInterval(own, rivals, 0n)).toEqual([1, 1]);
    expect(rateInterval(own, rivals, 1n)).toEqual([1, 2]);
    expect(rateInterval(own, rivals, 50n)).toEqual([1, 2]);
    expect(rateInterval(own, rivals, 51n)).toEqual([1, 3]);
    // 0.05 with 5 unknown reaches 0.1, and no more.
    expect(rateInterval({ attacks: 5n, people: 100n }, [own], 5n)).toEqual([1, 2]);
    expect(rateInterval({ attacks: 5n, people: 100n }, [own], 4n)).toEqual([2, 2]);
  });

  const count = fc.bigInt({ min: 1n, max: 60n });
  const rated = fc.record({ attacks: count, people: fc.bigInt({ min: 1n, max: 9n }) });
  const rounding = fc.bigInt({ min: 1n, max: 20n });

  it('is the interval of the counts where all have as many inhabitants', () => {
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 12 }),
        count,
        fc.nat(80),
        rounding,
        (list, own, unknown, nearest) => {
          const rivals = list.sort((a, b) => Number(b - a));
          const even = (attacks: bigint): Rated => ({ attacks, people: 7n });
          expect(rateInterval(even(own), rivals.map(even), BigInt(unknown), nearest)).toEqual(
            placeInterval(own, rivals, BigInt(unknown), nearest),
          );
        },
      ),
    );
  });

  it('holds the true place, however the unknown are shared out and the counts were rounded', () => {
    const offs = fc.array(fc.nat(19), { minLength: 9, maxLength: 9 });
    const gifts = fc.array(fc.tuple(fc.nat(8), fc.bigInt({ min: 0n, max: 9n })), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(rated, { maxLength: 8 }),
        rated,
        rounding,
        offs,
        gifts,
        (rivals, own, nearest, off, given) => {
          const unknown = given.reduce((sum, [, attacks]) => sum + attacks, 0n);
          const [best, worst] = rateInterval(own, rivals, unknown, nearest);
          const actual = ({ attacks, people }: Rated, at: number): Rated => ({
            attacks:
              attacks -
              nearest / 2n +
              (BigInt(off[at] ?? 0) % nearest) +
              given.reduce((sum, [to, more]) => (to === at ? sum + more : sum), 0n),
            people,
          });
          const me = actual(own, 8);
          const ahead = rivals.map(actual).filter((it) => it.attacks * me.people > me.attacks * it.people);
          expect(1 + ahead.length).toBeGreaterThanOrEqual(best);
          expect(1 + ahead.length).toBeLessThanOrEqual(worst);
        },
      ),
    );
  });
});
