import { describePeriod } from '@/lib/chart/describe-period';
import { periodText } from '@/lib/chart/period-text';
import { loadWords } from '@/lib/words/load-words';

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

it.each(PERIODS)(
  'tells %s to %s as “%s” in Spanish, and in English as the sentence does',
  (from, to, spanish) => {
    expect(periodText({ from, to }, loadWords('es'))).toBe(spanish);
    expect(periodText({ from, to }, loadWords('en'))).toBe(describePeriod({ from, to }));
  },
);
