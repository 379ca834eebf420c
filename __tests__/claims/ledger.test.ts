import fc from 'fast-check';
import { changedClaim, claimIdOf } from '@/lib/domain/claim-draft';
import { claimReview, claimReviewDocument } from '@/lib/domain/claim-review';
import { type ClaimRecord, isStanding, ledger } from '@/lib/domain/ledger';
import { countClaim } from './make-claim';

const AT = '2026-01-01T00:00:00Z';
const record = (id: string, change: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...{ id, claim: null, addedAt: null, editedAt: null, retiredAt: null, change: 0 },
  ...change,
});
const shipped = [
  countClaim('a', { conflictsWith: ['b'] }),
  countClaim('b', { conflictsWith: ['a'] }),
  countClaim('c'),
];
const conflicts = (claims: ReturnType<typeof ledger>) =>
  Object.fromEntries(claims.map(({ id, conflictsWith }) => [id, [...conflictsWith].sort()]));

it('is what ships while nobody changed anything', () => {
  expect(ledger(shipped, [])).toEqual(shipped);
});

it('keeps what shipped beside its edit, in its place', () => {
  const claim = { ...countClaim('a', { conflictsWith: ['b'] }), unit: 'events' };
  const [first] = ledger(shipped, [record('a', { claim, editedAt: AT, change: 1 })]);
  expect(first).toMatchObject({
    id: 'a',
    unit: 'events',
    changes: { editedAt: AT, shipped: { unit: 'attacks' } },
  });
});

it('keeps a retired claim with its date, and lets it contradict nobody who stands', () => {
  const claims = ledger(shipped, [record('b', { retiredAt: AT })]);
  expect(claims.map(isStanding)).toEqual([true, false, true]);
  expect(conflicts(claims)).toEqual({ a: [], b: ['a'], c: [] });
});

it('names both sides of a conflict that only the new claim names', () => {
  const claim = countClaim('d', { conflictsWith: ['c'] });
  const claims = ledger(shipped, [record('d', { claim, addedAt: AT, change: 1 })]);
  expect(conflicts(claims)).toEqual({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] });
});

it('ends a conflict for both sides when the claim that was written last no longer names it', () => {
  const claims = ledger(shipped, [record('a', { claim: countClaim('a'), editedAt: AT, change: 1 })]);
  expect(conflicts(claims)).toEqual({ a: [], b: [], c: [] });
});

it('tells conflicts of both sides alike, whatever was edited', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const lists = fc.array(fc.subarray(ids), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(lists, fc.shuffledSubarray(ids), (conflictsWith, edited) => {
      const claims = ids.map((id, at) =>
        countClaim(id, { conflictsWith: conflictsWith[at]?.filter((it) => it !== id) ?? [] }),
      );
      const records = edited.map((id, at) =>
        record(id, { claim: claims.find((it) => it.id === id) ?? null, editedAt: AT, change: at + 1 }),
      );
      const seen = conflicts(ledger(claims, records));
      for (const id of ids) for (const other of seen[id] ?? []) expect(seen[other]).toContain(id);
    }),
  );
});

it('makes ids of topic and outlet that nobody has', () => {
  expect(claimIdOf({ topic: 'total', outlet: 'El País — Ñandú' }, new Set())).toBe('total-el-pais-nandu');
  expect(claimIdOf({ topic: 'total', outlet: 'X' }, new Set(['total-x', 'total-x-2']))).toBe('total-x-3');
  expect(claimIdOf({ topic: 'rank', outlet: '中国' }, new Set())).toBe('rank');
});

it('writes some fields anew and takes a country away with null', () => {
  const before = countClaim('a');
  expect(changedClaim(before, { unit: 'events' })).toEqual({ ...before, unit: 'events' });
  expect(changedClaim(before, { about: null })).not.toHaveProperty('about');
});

describe('as ClaimReview', () => {
  const url = 'https://here.example/claims';

  it('holds what was said, where and by whom, and no rating without a verdict', () => {
    const claim = countClaim('a', { speaker: 'Someone', role: 'Minister', publishedOn: '2019-04-15' });
    expect(claimReview(claim, url)).toEqual({
      '@type': 'ClaimReview',
      url: 'https://here.example/claims#claim-a',
      claimReviewed: '40,000,000 attacks. not said',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Someone', jobTitle: 'Minister' },
        datePublished: '2019-04-15',
        appearance: {
          '@type': 'CreativeWork',
          url: 'https://paper.example/',
          publisher: { '@type': 'Organization', name: 'A paper' },
          datePublished: '2019-04-15',
        },
      },
    });
    expect(claimReview(countClaim('a'), url)).not.toHaveProperty('itemReviewed.author');
  });

  it('cannot end the script element that it is put into, and still says the same', () => {
    const outlet = '</script><script>alert(1)</script>';
    const document = claimReviewDocument([claimReview(countClaim('a', { outlet }), url)]);
    expect(document).not.toContain('<');
    expect(JSON.parse(document)['@graph'][0].itemReviewed.appearance.publisher.name).toBe(outlet);
  });
});
