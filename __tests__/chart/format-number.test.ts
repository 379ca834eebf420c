import { formatExact, formatShare, formatShort, formatWords } from '@/lib/chart/format-number';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

it('writes exact counts with separators, also above 2^53', () => {
  expect([0, 950, 1234, 7_654_321].map((count) => formatExact(count, 'en'))).toEqual([
    '0',
    '950',
    '1,234',
    '7,654,321',
  ]);
  expect(formatExact('12345678901234567890', 'en')).toBe('12,345,678,901,234,567,890');
});

it('writes short numbers on axes', () => {
  expect(
    [0, 950, 999, 1000, 12_500, 400_000, 999_499, 999_500, 1_200_000, 4e9].map((value) =>
      formatShort(value, EN),
    ),
  ).toEqual([...['0', '950', '999', '1k', '12.5k', '400k', '999k', '1M', '1.2M', '4B']]);
  // An axis would break its numbers at any other space.
  expect(formatShort(800_000, loadWords('es'))).toBe('800\u00a0k');
});

it('writes words in sentences, and numbers below a million exactly', () => {
  expect([999, 12_345, 1_200_000, 40_000_000, 2_500_000_000].map((value) => formatWords(value, EN))).toEqual([
    ...['999', '12,345', '1.2 million', '40 million', '2.5 billion'],
  ]);
});

it('never rounds a share to none or to all', () => {
  expect([0, 0.0001, 0.061, 0.04, 0.99999, 1].map((value) => formatShare(value, EN))).toEqual([
    ...['0 %', '< 0.1 %', '6.1 %', '4.0 %', '> 99.9 %', '100 %'],
  ]);
});

it('groups thousands in Spanish too, also where there are four digits', () => {
  expect(formatExact(1234, 'es')).toBe('1.234');
  expect(formatExact('9007199254740993', 'es')).toBe('9.007.199.254.740.993');
});

it('writes numbers by the rules of Spanish, grouped also in four digits', () => {
  const ES = loadWords('es');
  expect([formatExact(1234, 'es'), formatShare(0.061, ES)]).toEqual(['1.234', '6,1 %']);
  expect([40_000_000, 1_000_000, 2_500_000_000].map((count) => formatWords(count, ES))).toEqual([
    ...['40 millones', '1 millón', '2,5 mil millones'],
  ]);
});
