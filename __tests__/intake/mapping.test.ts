import type { Mapping } from '@/lib/domain/mapping';
import { takeIn } from './take-in';

const CONTENT = 'date,ip,country,attacks,2014\n2024-01-01,10.0.0.1,Peru,1,2\n';
const GOOD: Mapping = {
  time: { column: 'date' },
  source: { column: 'country' },
  target: null,
  organisation: null,
  type: null,
  attacks: { column: 'attacks' },
};
const YEAR = { from: '2014-01-01', to: '2015-01-01' };

describe('a mapping', () => {
  it.each<[string, Partial<Mapping>, RegExp]>([
    ['of no country', { source: null }, /Say which column names the country/],
    [
      'of columns that are not there',
      { target: { column: 'victim' } },
      /has no column “victim”\. Its columns are “date”/,
    ],
    ['of a fixed text that cannot be shown', { type: { fixed: 'DDoS\0' } }, /U\+0000, which cannot be shown/],
    ['of a fixed place that is none', { target: { fixed: 'Atlantis' } }, /“Atlantis” is not a country/],
    [
      'with a period that ends before it begins',
      { time: { period: { from: '2015', to: '2014' } } },
      /period from “2015” to “2014”/,
    ],
    [
      'with an unknown time zone',
      { time: { column: 'date', timeZone: 'Mars/Base' } },
      /“Mars\/Base” is not a time zone/,
    ],
    ['with an unknown format', { time: { column: 'date', format: '%d' } }, /DMY \(day first\) or MDY/],
    [
      'with two kinds of time',
      { attacks: { columns: [{ column: '2014', period: YEAR }] } },
      /cannot have a time column too/,
    ],
  ])('%s is refused and says why', async (_, part, message) => {
    await expect(takeIn(CONTENT, { mapping: { ...GOOD, ...part } })).rejects.toMatchObject({
      name: 'IntakeError',
      status: 422,
      message: expect.stringMatching(message),
    });
  });

  it('with fixed places and labels gives them to every fact', async () => {
    const mapping = {
      ...GOOD,
      target: { fixed: 'Ecuador' },
      organisation: { fixed: 'SRI' },
      type: { fixed: 'DDoS' },
    };
    const { facts, outcome } = await takeIn(CONTENT, { mapping });
    expect(facts).toEqual([
      {
        bucket: '2024-01-01T00:00',
        source: 'PE',
        target: 'EC',
        organisation: 'SRI',
        type: 'DDoS',
        attacks: 1n,
        rows: 1n,
      },
    ]);
    expect(outcome.sides).toEqual(['source', 'target']);
    expect(outcome.totals.target).toEqual([['EC', 1n]]);
  });

  it('of one attack a row counts rows', async () => {
    const content = 'date,source_country\n2024-01-01,PE\n2024-01-01,PE\nsoon,PE\n';
    const { outcome } = await takeIn(content, {
      mapping: { ...GOOD, source: { column: 'source_country' }, attacks: 'one-per-row' },
    });
    expect(outcome.attacks).toEqual({ read: 3n, accepted: 2n, rejected: 1n });
  });

  it('of one period a column counts each row once', async () => {
    const content = 'source_country,2014,2015\nPE,1,2\nEC,,3\nUS,0,0\nCN,,\nBR,1,x\n';
    const { outcome, facts } = await takeIn(content);
    expect(outcome.rows).toEqual({ read: 5n, accepted: 3n, rejected: 2n });
    expect(outcome.zeroRows).toBe(1n);
    expect(outcome.attacks).toEqual({ read: 7n, accepted: 6n, rejected: 1n });
    expect(outcome.reasons).toEqual([
      { reason: 'the count is not a number', rows: 1 },
      { reason: 'the counts are empty', rows: 1 },
    ]);
    expect(facts.map(({ source, bucket, rows }) => [source, bucket.slice(0, 4), rows])).toEqual([
      ['PE', '2014', 1n],
      ['EC', '2015', 1n],
      ['PE', '2015', 0n],
    ]);
  });

  it('reports no period when no row is good', async () => {
    const { outcome } = await takeIn('date,source_country,attacks\nsoon,PE,1\n', {
      mapping: { ...GOOD, source: { column: 'source_country' } },
    });
    expect(outcome).toMatchObject({
      period: null,
      timePrecision: 'period',
      totals: { source: [], target: [] },
    });
  });
});
