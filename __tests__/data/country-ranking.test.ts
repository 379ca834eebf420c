import { isCountryCode } from '@/lib/domain/country';
import { epochMs } from '@/lib/domain/time';
import { countryRankingCsv } from '@/lib/simulate/country-ranking';
import { DEFAULT_SEED } from '@/lib/simulate/simulate-files';
import { csvRows, dataFile, instantOf } from './csv';

const HOUR_MS = 3_600_000;
const MIDNIGHT = epochMs('2019-04-11T00:00:00-05:00');
const text = dataFile('country-ranking.csv');

/** Attacks by country over some hours, counted from midnight of 11 April; without the unknown. */
function attacksByCountry(csv: string, fromHour: number, toHour: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { time = '', target_country: country = '', attacks } of csvRows(csv)) {
    const hour = (instantOf(time) - MIDNIGHT) / HOUR_MS;
    if (country === 'ZZ' || hour < fromHour || hour >= toHour) continue;
    totals.set(country, (totals.get(country) ?? 0) + Number(attacks));
  }
  return totals;
}

/** Ecuador's place by sorting, best of equals; `tied` when another has as many. */
function ecuadorIn(totals: Map<string, number>): { place: number; tied: boolean } {
  const own = totals.get('EC');
  const sorted = [...totals.values()].sort((a, b) => b - a);
  return {
    place: sorted.indexOf(own ?? -1) + 1,
    tied: sorted.filter((attacks) => attacks === own).length > 1,
  };
}

/** Attacks by country of every hour; index 0 is 8 April 00:00. */
function hourly(csv: string): Map<string, number>[] {
  const hours = new Map<number, Map<string, number>>();
  for (const { time = '', target_country: country = '', attacks } of csvRows(csv)) {
    const at = instantOf(time);
    if (!hours.has(at)) hours.set(at, new Map());
    if (country !== 'ZZ') hours.get(at)?.set(country, Number(attacks));
  }
  return [...hours].sort(([a], [b]) => a - b).map(([, totals]) => totals);
}

describe.each([DEFAULT_SEED, 1, 7])('Ecuador’s places with seed %i', (seed) => {
  const csv = countryRankingCsv(seed);
  const places = hourly(csv).map(ecuadorIn);

  it('are 51st before noon of 11 April and 31st from noon, in every hour, untied', () => {
    expect(places.slice(72, 84)).toEqual(Array(12).fill({ place: 51, tied: false }));
    expect(places.slice(84, 96)).toEqual(Array(12).fill({ place: 31, tied: false }));
  });

  it.each([
    [0, 12, 51],
    [12, 18, 31],
    [12, 24, 31],
  ])('are reached in the sum from %i:00 to %i:00 of 11 April: %i, untied', (from, to, place) => {
    expect(ecuadorIn(attacksByCountry(csv, from, to))).toEqual({ place, tied: false });
  });

  it('wander between 47 and 55 before, and drift back to about 45 after, without jumps', () => {
    for (const { place } of places.slice(0, 72)) {
      expect(place).toBeGreaterThanOrEqual(47);
      expect(place).toBeLessThanOrEqual(55);
    }
    const after = places.slice(95).map(({ place }) => place);
    for (const [step, place] of after.slice(1).entries()) {
      expect(Math.abs(place - (after[step] ?? 0))).toBeLessThanOrEqual(3);
    }
    expect(Math.abs((places.at(-1)?.place ?? 0) - 45)).toBeLessThanOrEqual(2);
  });
});

describe('the simulated ranking', () => {
  const hours = hourly(text);

  it('is what the generator writes for the default seed, byte for byte', () => {
    expect(countryRankingCsv(DEFAULT_SEED) === text).toBe(true);
  });

  it('covers 118 countries with valid codes over 11 whole days', () => {
    const codes = [...new Set(csvRows(text).map((row) => row.target_country ?? ''))];
    expect(codes.filter((code) => !isCountryCode(code))).toEqual(['ZZ']);
    expect(codes.length - 1).toBe(118);
    expect(codes).toEqual(expect.arrayContaining(['SG', 'MT', 'BH', 'HK', 'XK']));
    expect(hours.length).toBe(11 * 24);
    expect(attacksByCountry(text, 0, 12).size).toBe(118);
  });

  it('has attacks of unknown country in every hour', () => {
    expect(csvRows(text).filter((row) => row.target_country === 'ZZ').length).toBe(11 * 24);
  });

  it('has gaps, but never of Ecuador, and ties', () => {
    expect(hours.some((totals) => totals.size < 118)).toBe(true);
    expect(hours.every((totals) => totals.has('EC'))).toBe(true);
    expect(hours.some((totals) => new Set(totals.values()).size < totals.size)).toBe(true);
  });

  it('has no country twice in an hour and only whole positive counts', () => {
    const keys = csvRows(text).map((row) => `${row.time} ${row.target_country}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      csvRows(text).every(({ attacks }) => Number.isInteger(Number(attacks)) && Number(attacks) > 0),
    ).toBe(true);
  });
});
