import type { Mapping } from '@/lib/domain/mapping';
import { takeIn } from './take-in';

const MAPPING: Mapping = {
  time: { period: { from: '2024-01-01', to: '2025-01-01' } },
  source: { fixed: 'EC' },
  target: null,
  organisation: { column: 'key' },
  type: null,
  attacks: { column: 'count' },
};

/** What becomes of each text in a column of counts: the number read, or the reason. */
async function read(texts: string[], decimal?: '.' | ','): Promise<Record<string, bigint | string>> {
  const content = `key|count|end\n${texts.map((text, i) => `k${i}|${text}|`).join('\n')}\n`;
  const mapping = decimal ? { ...MAPPING, attacks: { column: 'count', decimal } } : MAPPING;
  const { facts, outcome } = await takeIn(content, { mapping });
  const found = new Map<string, bigint | string>(
    facts.map(({ organisation, attacks }) => [organisation, attacks]),
  );
  for (const { line, reason } of outcome.rejects) found.set(`k${line - 2}`, reason);
  return Object.fromEntries(texts.map((text, i) => [text, found.get(`k${i}`) ?? 0n]));
}

describe('counts', () => {
  it('are read with thousands set apart in any way, and with decimals that are zero', async () => {
    const texts: Record<string, bigint> = {
      '1234': 1234n,
      '007': 7n,
      '0': 0n,
      ' 42 ': 42n,
      '+5': 5n,
      '1 234 567': 1_234_567n,
      '1\u00a0234': 1234n,
      '1\u202f234\u202f567': 1_234_567n,
      "1'234": 1234n,
      '1’234’567': 1_234_567n,
      '254194.0': 254_194n,
      '254194.000': 254_194n,
      '12.00': 12n,
      '1,234,567.000': 1_234_567n,
      '1,234,000': 1_234_000n,
      '9223372036854775': 9_223_372_036_854_775n,
    };
    expect(await read(Object.keys(texts))).toEqual(texts);
  });

  it('are refused with a reason each', async () => {
    const texts: Record<string, string> = {
      '': 'the count is empty',
      '-9': 'the count is negative',
      '−9': 'the count is negative',
      '(9)': 'the count is negative',
      '5.7': 'the count is not a whole number',
      '1e3': 'the count is written with an exponent',
      '1.5E+6': 'the count is written with an exponent',
      '0x10': 'the count is hexadecimal',
      '40M': 'the count is not a number',
      many: 'the count is not a number',
      NaN: 'the count is not a number',
      '12,34,567': 'the count is not a number',
      '9223372036854775808': 'the count is larger than 9,223,372,036,854,775,807',
      [`1${'0'.repeat(60)}`]: 'the count is larger than 9,223,372,036,854,775,807',
    };
    expect(await read(Object.keys(texts))).toEqual(texts);
  });

  it('with one group of three digits are thousands after a comma and refused after a point, when nothing tells', async () => {
    expect(await read(['1,234', '1.234', '0.123'])).toEqual({
      '1,234': 1234n,
      '1.234': 'the count could be thousands or a fraction: say which sign marks decimals',
      '0.123': 'the count is not a whole number',
    });
  });

  it('with one group are read as the rest of the column shows', async () => {
    expect(await read(['1.234', '1.234.567', '2,000'])).toEqual({
      '1.234': 1234n,
      '1.234.567': 1_234_567n,
      '2,000': 2n,
    });
    expect(await read(['1.234', '1,234,567', '2.000'])).toEqual({
      '1.234': 'the count is not a whole number',
      '1,234,567': 1_234_567n,
      '2.000': 2n,
    });
  });

  it('with one group are read as the mapping says', async () => {
    expect(await read(['1.234', '1,234'], ',')).toEqual({
      '1.234': 1234n,
      '1,234': 'the count is not a whole number',
    });
    expect(await read(['1.234', '1,234'], '.')).toEqual({
      '1.234': 'the count is not a whole number',
      '1,234': 1234n,
    });
  });

  it('of zero are accepted rows and make no fact', async () => {
    const { outcome, facts } = await takeIn(
      'date,source_country,attacks\n2024-01-01,EC,0\n2024-01-01,PE,3\n',
    );
    expect(outcome.rows).toEqual({ read: 2n, accepted: 2n, rejected: 0n });
    expect(outcome.zeroRows).toBe(1n);
    expect(facts.map(({ source }) => source)).toEqual(['PE']);
  });

  it('that add up to more than a store can hold are refused as a whole', async () => {
    const half = '9000000000000000000';
    const content = `date,source_country,attacks\n2024-01-01,EC,${half}\n2024-01-02,PE,${half}\n`;
    await expect(takeIn(content)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/^All counts together are larger/),
    });
  });
});
