import { isCountryCode } from '@/lib/domain/country';
import { epochMs } from '@/lib/domain/time';
import { attackVolumeCsv } from '@/lib/simulate/attack-volume';
import { DEFAULT_SEED } from '@/lib/simulate/simulate-files';
import { csvRows, dataFile, instantOf } from './csv';

const text = dataFile('attack-volume.csv');
const rows = csvRows(text).map((row) => ({
  ...row,
  at: instantOf(row.time),
  count: Number(row.attacks),
}));
const FROM = epochMs('2019-04-11T00:00:00-05:00');
const TO = epochMs('2019-04-15T11:00:00-05:00');
const HOUR_MS = 3_600_000;

type Rows = { count: number; at: number; source_country?: string }[];
const between = (from: number, to: number): Rows => rows.filter(({ at }) => from <= at && at < to);
const sum = (some: Rows) => some.reduce((total, { count }) => total + count, 0);
const rate = (from: number, to: number) => sum(between(from, to)) / ((to - from) / HOUR_MS);

describe('the simulated volume', () => {
  it('is what the generator writes for the default seed, byte for byte', () => {
    expect(attackVolumeCsv(DEFAULT_SEED) === text).toBe(true);
  });

  it.each([1, 7, 4294967295])('holds the reported total with seed %i too', (seed) => {
    const other = attackVolumeCsv(seed);
    const inWindow = csvRows(other).filter(
      ({ time = '' }) => FROM <= instantOf(time) && instantOf(time) < TO,
    );
    expect(inWindow.reduce((total, { attacks }) => total + Number(attacks), 0)).toBe(40_000_000);
    expect(other === text).toBe(false);
  });

  it('has exactly 40,000,000 attacks from 11 April to the statement', () => {
    expect(sum(between(FROM, TO))).toBe(40_000_000);
  });

  it('has every hour of 8 to 18 April and rows of one attack or more', () => {
    expect(new Set(rows.map(({ at }) => at)).size).toBe(11 * 24);
    expect(rows.every(({ count }) => Number.isInteger(count) && count > 0)).toBe(true);
  });

  it('has no combination twice', () => {
    const keys = text
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, line.lastIndexOf(',')));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('about doubles from the days before, and surges only from noon of 11 April', () => {
    const before = rate(epochMs('2019-04-08T00:00:00-05:00'), FROM);
    const noon = epochMs('2019-04-11T12:00:00-05:00');
    expect(rate(FROM, TO) / before).toBeGreaterThan(1.8);
    expect(rate(FROM, noon) / before).toBeLessThan(1.2);
    expect(rate(noon, noon + 12 * HOUR_MS) / before).toBeGreaterThan(2);
    expect(rate(epochMs('2019-04-18T00:00:00-05:00'), epochMs('2019-04-19T00:00:00-05:00'))).toBeLessThan(
      rate(FROM, TO),
    );
  });

  it('comes from the reported countries, from others, and in part from nowhere known', () => {
    const window = between(FROM, TO);
    const codes = new Set(window.map((row) => row.source_country ?? ''));
    for (const code of ['US', 'BR', 'NL', 'DE', 'RO', 'FR', 'AT', 'GB', 'EC', 'NZ', 'AU'])
      expect(codes).toContain(code);
    expect([...codes].filter((code) => !isCountryCode(code))).toEqual(['ZZ']);
    const unknownShare = sum(window.filter((row) => row.source_country === 'ZZ')) / sum(window);
    expect(unknownShare).toBeGreaterThan(0.03);
    expect(unknownShare).toBeLessThan(0.1);
  });

  it('always has Ecuador as its target', () => {
    expect(new Set(csvRows(text).map((row) => row.target_country))).toEqual(new Set(['EC']));
  });

  it('stays below 3 MB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(3_000_000);
  });
});
