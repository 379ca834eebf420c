import { COUNTRIES, countryName } from '@/lib/domain/country';
import { countryText } from '@/lib/words/country-text';
import { loadWords } from '@/lib/words/load-words';

it('names countries as the newspapers of the language do', () => {
  const names = ['DE', 'GB', 'SA', 'CI', 'XK', 'ZZ'].map((code) => countryText(code, loadWords('es')));
  expect(names).toEqual([
    'Alemania',
    'Reino Unido',
    'Arabia Saudita',
    'Costa de Marfil',
    'Kosovo',
    'País desconocido',
  ]);
});

it('has a name for every country in every language', () => {
  const codes = [...COUNTRIES.keys()];
  expect(codes.map((code) => countryText(code, loadWords('en')))).toEqual(codes.map(countryName));
  expect(codes.filter((code) => countryText(code, loadWords('es')) === code)).toEqual([]);
});
