import { periodText } from '@/lib/chart/period-text';
import { loadWords } from '@/lib/words/load-words';

/** The same in English, which the sentence of a page ends with. */
const ENGLISH = [
  ['2015-01-01T00:00', '2016-01-01T00:00', 'in 2015'],
  ['2014-01-01T00:00', '2016-01-01T00:00', 'from 2014 to 2015'],
  ['2019-04-01T00:00', '2019-05-01T00:00', 'in April 2019'],
  ['2019-12-01T00:00', '2020-01-01T00:00', 'in December 2019'],
  ['2019-04-30T00:00', '2019-05-01T00:00', 'on 30 April 2019'],
  ['2020-02-28T00:00', '2020-03-01T00:00', 'from 28 to 29 February 2020'],
  // Of the first century, and not of the last.
  ['0050-02-28T00:00', '0050-03-02T00:00', 'from 28 February to 1 March 50'],
  ['2019-04-29T00:00', '2019-05-03T00:00', 'from 29 April to 2 May 2019'],
  ['2019-12-30T00:00', '2020-01-03T00:00', 'from 30 December 2019 to 2 January 2020'],
  ['2019-04-11T12:00', '2019-04-11T18:00', 'on the afternoon of 11 April 2019'],
  ['2019-04-11T06:00', '2019-04-11T12:00', 'on the morning of 11 April 2019'],
  ['2019-04-11T18:00', '2019-04-12T00:00', 'on the evening of 11 April 2019'],
  ['2019-04-11T12:00', '2019-04-12T00:00', 'in the second half of 11 April 2019'],
  ['2019-04-11T13:15', '2019-04-11T17:00', 'between 13:15 and 17:00 on 11 April 2019'],
  ['2019-04-11T00:00', '2019-04-15T11:00', 'from 11 April 2019, 00:00 to 15 April 2019, 11:00'],
  ['2019-04-11T22:00', '2019-04-13T00:00', 'from 11 April 2019, 22:00 to 13 April 2019, 00:00'],
] as const;

const PERIODS = [
  ['2015-01-01T00:00:00-05:00', '2016-01-01T00:00:00-05:00', 'en 2015'],
  ['2014-01-01T00:00:00Z', '2016-01-01T00:00:00Z', 'de 2014 a 2015'],
  ['2019-04-01T00:00:00Z', '2019-05-01T00:00:00Z', 'en abril de 2019'],
  ['2019-12-01T00:00:00Z', '2020-01-01T00:00:00Z', 'en diciembre de 2019'],
  ['2019-04-11T00:00:00Z', '2019-04-12T00:00:00Z', 'el 11 de abril de 2019'],
  ['2019-04-11T00:00:00Z', '2019-04-15T00:00:00Z', 'del 11 al 14 de abril de 2019'],
  ['2019-03-29T00:00:00Z', '2019-04-02T00:00:00Z', 'del 29 de marzo al 1 de abril de 2019'],
  ['2018-12-30T00:00:00Z', '2019-01-02T00:00:00Z', 'del 30 de diciembre de 2018 al 1 de enero de 2019'],
  ['2019-04-11T12:00:00Z', '2019-04-11T18:00:00Z', 'en la tarde del 11 de abril de 2019'],
  ['2019-04-11T18:00:00Z', '2019-04-12T00:00:00Z', 'en la noche del 11 de abril de 2019'],
  ['2019-04-11T13:00:00Z', '2019-04-11T14:30:00Z', 'entre las 13:00 y las 14:30 del 11 de abril de 2019'],
  [
    '2019-04-11T00:00:00Z',
    '2019-04-15T11:00:00Z',
    'desde el 11 de abril de 2019 a las 00:00 hasta el 15 de abril de 2019 a las 11:00',
  ],
] as const;

it.each(PERIODS)('tells %s to %s as “%s” in Spanish', (from, to, spanish) => {
  expect(periodText({ from, to }, loadWords('es'))).toBe(spanish);
});

it.each(ENGLISH)('calls %s to %s “%s”', (from, to, english) => {
  // The wall clock of the offsets is what counts, in summer time too.
  for (const [first, last] of [
    ['-05:00', '-05:00'],
    ['+05:45', '+05:45'],
    ['+01:00', '+02:00'],
    ['Z', 'Z'],
  ]) {
    const period = { from: `${from}:00${first}`, to: `${to}:00${last}` };
    expect(periodText(period, loadWords('en'))).toBe(english);
  }
});
