import { timeTicks } from '@/lib/chart/time-ticks';
import type { Bucket } from '@/lib/domain/fact';
import { bucketStarts, epochMs, isoInZone } from '@/lib/domain/time';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

function starts(from: string, to: string, bucket: Bucket, timeZone: string): string[] {
  return bucketStarts(epochMs(from), epochMs(to), bucket, timeZone).map((at) => isoInZone(at, timeZone));
}

const labels = (list: string[], most: number) => timeTicks(list, most, EN).map(({ label }) => label);

it('marks a week of hours at the midnights of the dataset’s own time zone', () => {
  const week = starts('2019-04-08T00:00:00-05:00', '2019-04-15T00:00:00-05:00', 'hour', 'America/Guayaquil');
  expect(labels(week, 8)).toEqual(['8 Apr', '9 Apr', '10 Apr', '11 Apr', '12 Apr', '13 Apr', '14 Apr']);
});

it('marks hours within a day, and names the day at midnight', () => {
  const day = starts('2019-04-11T00:00:00-05:00', '2019-04-12T00:00:00-05:00', '15m', 'America/Guayaquil');
  expect(labels(day, 9)).toEqual(['11 Apr', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00']);
});

it('marks midnights also where a clock change makes days of 23 and 25 hours', () => {
  const change = starts('2019-03-30T00:00:00+01:00', '2019-04-02T00:00:00+02:00', 'hour', 'Europe/Berlin');
  expect(labels(change, 4)).toEqual(['30 Mar', '31 Mar', '1 Apr']);
});

it('leaves out a 31st, which would stand beside the 1st', () => {
  const days = starts('2019-01-25T00:00:00Z', '2019-02-06T00:00:00Z', 'day', 'UTC');
  expect(labels(days, 7)).toEqual(['25 Jan', '27 Jan', '29 Jan', '1 Feb', '3 Feb', '5 Feb']);
});

it('marks months by name, January by its year, and long spans by years', () => {
  const months = starts('2018-11-01T00:00:00Z', '2019-04-01T00:00:00Z', 'month', 'UTC');
  expect(labels(months, 6)).toEqual(['Nov', 'Dec', '2019', 'Feb', 'Mar']);
  const years = starts('2010-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'year', 'UTC');
  expect(labels(years, 6)).toEqual(['2010', '2012', '2014', '2016', '2018']);
  const ages = starts('1700-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'year', 'America/Guayaquil');
  expect(labels(ages, 7)).toEqual(['1700', '1750', '1800', '1850', '1900', '1950', '2000']);
});

it('marks weeks, whose starts meet no round date', () => {
  const weeks = starts('2019-01-07T00:00:00Z', '2019-04-01T00:00:00Z', 'week', 'UTC');
  expect(labels(weeks, 5)).toEqual(['7 Jan', '28 Jan', '18 Feb', '11 Mar']);
  const change = starts('2019-03-25T00:00:00+01:00', '2019-05-06T00:00:00+02:00', 'week', 'Europe/Berlin');
  expect(labels(change, 3)).toEqual(['25 Mar', '8 Apr', '22 Apr']);
});

it('marks the only bucket there is', () => {
  expect(labels(['2019-04-11T00:00:00-05:00'], 5)).toEqual(['11 Apr']);
  expect(labels(['2019-04-11T12:00:00-05:00'], 5)).toEqual(['12:00']);
});
