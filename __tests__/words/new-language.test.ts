import es from '@/lib/words/es.json';

// A language that nobody has: one line in the list and one file of words are all that is given.
jest.mock('@/lib/domain/languages.json', () => ({
  ...jest.requireActual('@/lib/domain/languages.json'),
  fr: { name: 'Français' },
}));
jest.mock(
  '../../lib/words/fr.json',
  () => ({
    ...es,
    site: { ...es.site, skip: 'Aller au contenu' },
    said: { ...es.said, notJson: 'Le corps n’est pas du JSON.' },
    shipped: { ...es.shipped, label: { 'Volumetric denial of service': 'Déni de service volumétrique' } },
  }),
  { virtual: true },
);

import { LANGUAGES, LOCALES, type Locale, localePath, splitLocale } from '@/lib/domain/locale';
import { PICTURES } from '@/lib/domain/picture';
import { QUESTIONS } from '@/lib/domain/questions';
import { askedLocale } from '@/lib/server/asked-locale';
import { loadWords, namesOf, partsOf } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';

const FRENCH = 'fr' as Locale;

it('is among the languages of every page, by its own name', () => {
  expect(LOCALES).toEqual(['en', 'es', 'fr']);
  expect(LANGUAGES[FRENCH].name).toBe('Français');
  expect(splitLocale('/fr/claims')).toEqual({ locale: 'fr', path: '/claims' });
  expect(localePath(FRENCH, '/claims')).toBe('/fr/claims');
});

it('has its words, its names of countries and its numbers', () => {
  const words = loadWords(FRENCH);
  expect(words.t('site.skip')).toBe('Aller au contenu');
  expect(words.country('DE')).toBe('Allemagne');
  expect(words.shipped('label', 'Volumetric denial of service')).toBe('Déni de service volumétrique');
  expect(words.t('map.countries', { count: 1234 })).toMatch(/^1\s234 /);
  expect(namesOf(FRENCH)?.EC).toBe('Équateur');
  expect(partsOf(FRENCH, ['site']).site).toBeDefined();
});

it('is answered in by the API, and is a choice for its pictures', () => {
  const asked = new Request('http://localhost/', { headers: { 'accept-language': 'fr-CA, en;q=0.5' } });
  expect(askedLocale(asked)).toBe('fr');
  expect(PICTURES.timeline.shape.lang.parse('fr')).toBe('fr');
  expect(QUESTIONS.ranking.shape.lang.parse('fr')).toBe('fr');
  expect(reword('The body is not JSON.', loadWords(FRENCH))).toBe('Le corps n’est pas du JSON.');
});

it('has pages at its own addresses, which no rewrite takes for English ones', async () => {
  const rewrites: { source: string; destination: string }[] =
    await require('../../next.config.js').rewrites();
  const english = rewrites.find(({ destination }) => destination === '/en/:path');
  const pattern = new RegExp(`^/${/\((.*)\)$/.exec(english?.source ?? '')?.[1]}$`);
  const taken = ['/claims', '/french', '/fr/claims', '/fr', '/es/claims', '/api/v1/claims'].filter((path) =>
    pattern.test(path),
  );
  expect(taken).toEqual(['/claims', '/french']);
});
