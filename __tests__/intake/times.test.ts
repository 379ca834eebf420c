import type { Mapping } from '@/lib/domain/mapping';
import { MONTH_NAMES } from '@/lib/intake/month-names';
import { takeIn } from './take-in';

const MAPPING: Mapping = {
  time: { column: 'when' },
  source: { fixed: 'EC' },
  target: null,
  organisation: { column: 'key' },
  type: null,
  attacks: 'one-per-row',
};

/** The UTC bucket of each text in a time column, or the reason why it has none. */
async function read(texts: string[], timeZone: string, time: Mapping['time'] = MAPPING.time) {
  const content = `key;when;end\n${texts.map((text, i) => `k${i};${text};`).join('\n')}\n`;
  const { facts, outcome } = await takeIn(content, { mapping: { ...MAPPING, time }, timeZone });
  const found = new Map(facts.map(({ organisation, bucket }) => [organisation, bucket]));
  for (const { line, reason } of outcome.rejects) found.set(`k${line - 2}`, reason);
  const buckets = Object.fromEntries(texts.map((text, i) => [text, found.get(`k${i}`)]));
  return { buckets, period: outcome.period, timePrecision: outcome.timePrecision };
}

describe('times', () => {
  it('with an offset keep it, others are read in the time zone of the dataset', async () => {
    const texts = {
      '2019-04-11T12:00:00-05:00': '2019-04-11T17:00',
      '2019-04-11T12:00:00Z': '2019-04-11T12:00',
      '2019-04-11 12:00 UTC': '2019-04-11T12:00',
      '2019-04-11 12:00:00+0530': '2019-04-11T06:30',
      '2019-04-11 12:00+05:45': '2019-04-11T06:15',
      '2019-04-11T12:00:00.123456': '2019-04-11T17:00',
      '2023-12-21 11:00': '2023-12-21T16:00',
      '2019-04-11 12:44:59': '2019-04-11T17:30',
      '2019-04-11': '2019-04-11T05:00',
      '2019/4/1': '2019-04-01T05:00',
      '20190411': '2019-04-11T05:00',
      '2019-04': '2019-04-01T05:00',
      '2019': '2019-01-01T05:00',
      '1555002000': '2019-04-11T17:00',
      '1555002000.75': '2019-04-11T17:00',
      '1555002000123': '2019-04-11T17:00',
      '11.04.2019 12:00': '2019-04-11T17:00',
      '4/11/2019 0:00': '2019-04-11T05:00',
      '4/13/2019 1:05:00 PM': '2019-04-13T18:00',
    };
    expect((await read(Object.keys(texts).slice(0, 16), 'America/Guayaquil')).buckets).toEqual(
      Object.fromEntries(Object.entries(texts).slice(0, 16)),
    );
    const us = Object.entries(texts).slice(17);
    expect(
      (
        await read(
          us.map(([text]) => text),
          'America/Guayaquil',
        )
      ).buckets,
    ).toEqual(Object.fromEntries(us));
  });

  it('with the name of the month are read as logs and mail write them', async () => {
    const texts = {
      'Nov 30, 2025 @ 12:47:34.076': '2025-11-30T17:45',
      'November 30, 2025': '2025-11-30T05:00',
      '10/Oct/2000:13:55:36 -0700': '2000-10-10T20:45',
      '[10/Oct/2000:13:55:36 -0700]': '2000-10-10T20:45',
      'Tue, 10 Oct 2000 13:55:36 -0700': '2000-10-10T20:45',
      'Tue, 3 Oct 2000 13:55:36 +0000 (UTC)': '2000-10-03T13:45',
      '03 Oct 2000 13:55:36 GMT': '2000-10-03T13:45',
      'Tue Oct  3 13:55:36 2000': '2000-10-03T18:45',
      '30-SEP-2025 1:05 PM': '2025-09-30T18:00',
      '30 de noviembre de 2025 12:47': '2025-11-30T17:45',
      'mié, 3 dic. 2025': '2025-12-03T05:00',
      '3 AOÛT 2025': '2025-08-03T05:00',
      '1. März 2025 09:00': '2025-03-01T14:00',
      '1/dez/2025': '2025-12-01T05:00',
      '5/13/2022, 10:04:38.000 PM': '2022-05-14T03:00',
      '31/Feb/2000:13:55:36 -0700': 'there is no such date or time',
      'Mary 3, 2000': 'the time is not written in a way that is understood',
    };
    expect((await read(Object.keys(texts), 'America/Guayaquil')).buckets).toEqual(texts);
  });

  it('know no name that is of two months', () => {
    const written = [...MONTH_NAMES.keys()];
    const asked = ['en', 'es', 'fr', 'de', 'pt'].flatMap((language) =>
      Array.from({ length: 12 }, (_, month) => {
        const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2000, month, 9),
        );
        return [name.toLowerCase(), month + 1] as const;
      }),
    );
    for (const [name, number] of asked) expect([name, MONTH_NAMES.get(name)]).toEqual([name, number]);
    expect(new Set(written).size).toBe(written.length);
  });

  it('are refused with a reason each', async () => {
    const texts = {
      '': 'the time is empty',
      yesterday: 'the time is not written in a way that is understood',
      '45391': 'the time is not written in a way that is understood',
      '2023-02-30': 'there is no such date or time',
      '2023-02-03 25:00': 'there is no such date or time',
      '2023-13': 'there is no such date or time',
      '3/2/23': 'the year has two digits',
      '1019-04-11': 'the year is not between 1970 and 2099',
      '9999-12-31': 'the year is not between 1970 and 2099',
    };
    expect((await read(Object.keys(texts), 'UTC')).buckets).toEqual(texts);
  });

  it('that a clock skips move forward, and of those it repeats the first is meant', async () => {
    const newYork = { '2024-03-10 02:30': '2024-03-10T07:30', '2024-11-03 01:30': '2024-11-03T05:30' };
    expect((await read(Object.keys(newYork), 'America/New_York')).buckets).toEqual(newYork);
    const lordHowe = { '2024-04-07 01:45': '2024-04-06T14:45', '2024-10-06 02:15': '2024-10-05T15:45' };
    expect((await read(Object.keys(lordHowe), 'Australia/Lord_Howe')).buckets).toEqual(lordHowe);
  });

  it('take the order of day and month from the whole column', async () => {
    expect((await read(['05/11/2022', '15/11/2025 00:00'], 'UTC')).buckets['05/11/2022']).toBe(
      '2022-11-05T00:00',
    );
    expect((await read(['05/11/2022', '11/15/2025 00:00'], 'UTC')).buckets['05/11/2022']).toBe(
      '2022-05-11T00:00',
    );
  });

  it('ask for the order when the column leaves it open or contradicts itself', async () => {
    await expect(read(['05/11/2022'], 'UTC')).rejects.toMatchObject({ status: 422 });
    await expect(read(['15/11/2022', '11/15/2022'], 'UTC')).rejects.toMatchObject({ status: 422 });
    expect((await read(['05/11/2022'], 'UTC', { column: 'when', format: 'MDY' })).buckets).toEqual({
      '05/11/2022': '2022-05-11T00:00',
    });
  });

  it('are read in the time zone that the mapping names', async () => {
    const { buckets } = await read(['2024-01-01 00:00'], 'UTC', {
      column: 'when',
      timeZone: 'Asia/Kathmandu',
    });
    expect(buckets).toEqual({ '2024-01-01 00:00': '2023-12-31T18:15' });
  });

  it.each([
    [['2024', '2025'], 'year', '2024-01-01T00:00:00-05:00', '2026-01-01T00:00:00-05:00'],
    [['2024-01', '2024-02'], 'month', '2024-01-01T00:00:00-05:00', '2024-03-01T00:00:00-05:00'],
    [['2024-01-01', '2024-01-03 00:00'], 'day', '2024-01-01T00:00:00-05:00', '2024-01-04T00:00:00-05:00'],
    [
      ['2024-01-01 00:00', '2024-01-01 05:00'],
      'hour',
      '2024-01-01T00:00:00-05:00',
      '2024-01-01T06:00:00-05:00',
    ],
    [['2024-01-01 00:07'], 'quarter-hour', '2024-01-01T00:00:00-05:00', '2024-01-01T00:15:00-05:00'],
  ])('%j tell the %s apart, to its end', async (texts, precision, from, to) => {
    const { period, timePrecision } = await read(texts, 'America/Guayaquil');
    expect({ timePrecision, period }).toEqual({ timePrecision: precision, period: { from, to } });
  });
});
