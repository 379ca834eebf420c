import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { completeness } from '@/lib/analytics/completeness';
import { formatExact } from '@/lib/chart/format-number';
import { amongText, lengthText } from '@/lib/chart/length-text';
import { placeText } from '@/lib/chart/place-text';
import { LOCALES } from '@/lib/domain/locale';
import { ordinal } from '@/lib/domain/ordinal';
import en from '@/lib/words/en.json';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';
import type { Translate } from '@/lib/words/words';

const LARGE = 12_345;
/** Slots of years, of lines of a file, of a server's codes and of pixels, which are written without separators. */
const NO_COUNT = /^(year|first|last|line|status|width|height)$/;
const SLOT = /\{(\w+)[,}]/g;

const { language: _, ...parts } = en;
const messages = Object.entries(parts).flatMap(([part, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ name: `${part}.${name}`, text })),
);

it.each(LOCALES)(
  'writes no number of %s without its separators, whichever message it stands in',
  (locale) => {
    const { t } = loadWords(locale);
    const tag = (inner: unknown) => inner as string;
    const wrong = messages.flatMap(({ name, text }) => {
      const slots = [...text.matchAll(SLOT)]
        .map(([, slot]) => slot ?? '')
        .filter((slot) => !NO_COUNT.test(slot));
      const tags = [...text.matchAll(/<(\w+)>/g)].map(([, one]) => [one ?? '', tag]);
      const years = [...text.matchAll(SLOT)].flatMap(([, slot = '']) =>
        NO_COUNT.test(slot) ? [[slot, '–']] : [],
      );
      const values = Object.fromEntries([...slots.map((slot) => [slot, LARGE]), ...years, ...tags]);
      const said = JSON.stringify(t.rich(name as Parameters<Translate>[0], values));
      // What stands in the message itself: years as examples, names of codes.
      const filled = [...said.matchAll(/\d{4,}/g)].filter(([run]) => !text.includes(run));
      return filled.length > 0 ? [said] : [];
    });
    expect(wrong).toEqual([]);
  },
);

it('chooses a plural by the number and writes it as the language does', () => {
  const count = (locale: 'en' | 'es', n: number) => loadWords(locale).t('map.countries', { count: n });
  expect([count('en', 1), count('en', 1234), count('es', 1), count('es', 1234)]).toEqual([
    '1 country',
    '1,234 countries',
    '1 país',
    '1.234 países',
  ]);
  expect(loadWords('en').t('text.ordinal', { place: 1031 })).toBe('1,031st');
});

it('writes the places among more than 999 as the counts beside them', () => {
  const [english, spanish] = [loadWords('en'), loadWords('es')];
  const answer = { of: LARGE, listing: null };
  expect(lengthText(answer, english)).toBe('12,345');
  expect(amongText(answer, 'organisation', spanish)).toBe('12.345 organizaciones');
  expect([placeText(31, false, english), placeText(1031, true, english)]).toEqual(['31', '=1,031']);
  expect(placeText(1031, false, spanish)).toBe('1.031');
  expect(ordinal(1031, true)).toBe('=1,031st');
  expect(formatExact(1031, 'es')).toBe('1.031');
});

it('says with separators how much of a ranking is of no known country, in both languages', () => {
  const { reason } = completeness('source', {
    known: [['EC', 9_311_773n]],
    unknown: 1_044n,
    total: 9_312_817n,
  });
  expect(reason).toContain('1,044 of 9,312,817 attacks');
  expect(reword(String(reason), loadWords('es'))).toContain('1.044 de 9.312.817 ataques');
});

it.each([
  [
    'The store holds 1,044 rows and 9,312,817 attacks on node-1 instead of 1,045 rows and 9,312,818 attacks, so nothing was published. Try again.',
    '1.044 filas y 9.312.817 ataques en node-1 en lugar de 1.045 filas y 9.312.818 ataques',
  ],
  ['the count is larger than 9,223,372,036,854,775,807', 'mayor que 9.223.372.036.854.775.807'],
  // As it was stored before it had separators.
  ['the count is larger than 9223372036854775807', 'mayor que 9.223.372.036.854.775.807'],
  ['the place is larger than 999,999', 'mayor que 999.999'],
  [
    'Contradicts: the data gives 1,031st of 1,200, where 5th was said, 1,026 places away.',
    'puesto 1.031 de 1.200, donde se dijo 5, a 1.026 puestos',
  ],
  ['Contradicts: the data gives 8 where 12,000 was said, 1,500 times fewer.', '1.500 veces menos'],
  ['Agrees: the data gives 8 where 9 was said. So round a number stands for 8.5 to 9.5.', 'entre 8,5 y 9,5'],
])('says the numbers of “%s” in Spanish as Spanish has them', (sentence, part) => {
  expect(reword(sentence, loadWords('es'))).toContain(part);
});

it('fills no number into a message as text that nobody parted', () => {
  const made = ['app', 'components', 'lib/chart', 'lib/client'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const source = readFileSync(path.join(folder, name), 'utf8');
        const calls = source.matchAll(/\bt(?:\.rich)?\(\s*[^()]*?\{[^;]*?\b(\w+): String\(/g);
        return [...calls].filter(([, slot = '']) => !NO_COUNT.test(slot)).map(([call]) => `${name}: ${call}`);
      }),
  );
  expect(made).toEqual([]);
});
