import { type Claim, claimSchema } from '@/lib/domain/claim';
import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import { isCountryCode } from '@/lib/domain/country';
import { epochMs, parseTime } from '@/lib/domain/time';
import { dataFile } from './csv';

const { claims }: { claims: Claim[] } = JSON.parse(dataFile('claims.json'));
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const ofTopic = (topic: string) => claims.filter((claim) => claim.topic === topic);
const idsOf = (unit: RegExp) =>
  ofTopic('total')
    .filter((claim) => unit.test(claim.unit))
    .map(({ id }) => id);

describe('the reported claims', () => {
  it.each(claims.map((claim) => [claim.id, claim] as const))('%s is a claim', (_, claim) => {
    expect(claimSchema.parse(claim)).toEqual(claim);
  });

  it('have ids of their own and cover every topic', () => {
    expect(byId.size).toBe(claims.length);
    expect(new Set(claims.map(({ topic }) => topic))).toEqual(new Set(CLAIM_TOPICS));
  });

  it('conflict with claims that exist, once each, and mutually', () => {
    for (const { id, conflictsWith } of claims) {
      expect(new Set(conflictsWith).size).toBe(conflictsWith.length);
      expect(conflictsWith).not.toContain(id);
      for (const other of conflictsWith) expect(byId.get(other)?.conflictsWith).toContain(id);
    }
  });

  it('have windows that do not end before they start', () => {
    for (const { window } of claims) {
      if (window.start === null || window.end === null) continue;
      const start = parseTime(window.start, 'America/Guayaquil') ?? Number.NaN;
      const end = parseTime(window.end, 'America/Guayaquil') ?? Number.NaN;
      expect(start).toBeLessThanOrEqual(end);
    }
  });

  it('name countries by code and repeat none', () => {
    for (const { value } of claims) {
      if (value.kind !== 'countries') continue;
      expect(value.countries.filter((code) => !isCountryCode(code))).toEqual([]);
      expect(new Set(value.countries).size).toBe(value.countries.length);
    }
  });

  it('quote at most twelve words', () => {
    for (const { value } of claims) {
      if (value.kind === 'statement') expect(value.text.split(/\s+/).length).toBeLessThanOrEqual(12);
    }
  });

  it('say 40 million in every total, in three readings that all conflict with each other', () => {
    for (const { value } of ofTopic('total'))
      expect(value).toMatchObject({ kind: 'count', count: 40_000_000 });
    const perDay = idsOf(/per day/);
    const oneDay = ['total-expreso-one-day'];
    const cumulative = ofTopic('total')
      .map(({ id }) => id)
      .filter((id) => !perDay.includes(id) && !oneDay.includes(id));
    expect([cumulative.length, perDay.length, oneDay.length]).toEqual([7, 3, 1]);
    for (const id of cumulative)
      expect(byId.get(id)?.conflictsWith.toSorted()).toEqual([...perDay, ...oneDay].sort());
    for (const id of perDay) expect(byId.get(id)?.conflictsWith).toEqual(expect.arrayContaining(oneDay));
  });

  it('say 51st to 31st in every outlet, and 50th at ten o’clock on the Kaspersky map', () => {
    const shifts = ofTopic('rank').filter(({ id }) => !id.includes('kaspersky'));
    for (const { value } of shifts) expect(value).toEqual({ kind: 'place', place: 31, previous: 51 });
    const kaspersky = byId.get('rank-kaspersky-cybermap');
    expect(kaspersky?.value).toEqual({ kind: 'place', place: 50, previous: null });
    expect(epochMs(kaspersky?.window.start ?? '')).toBe(epochMs('2019-04-11T15:00:00Z'));
  });

  it('set the outlet that heard no details against every list of countries', () => {
    const lists = ofTopic('sources').filter(({ value }) => value.kind === 'countries');
    expect(byId.get('sources-it-pro')?.conflictsWith.toSorted()).toEqual(lists.map(({ id }) => id).sort());
  });
});
