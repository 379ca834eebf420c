import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import es from '@/lib/words/es.json';

const WORDS = path.join(__dirname, '../../lib/words');

// A language that nobody has: its file is all that is given.
const mockFrench = {
  ...es,
  language: { name: 'Français' },
  site: { ...es.site, skip: 'Aller au contenu' },
  said: { ...es.said, notJson: 'Le corps n’est pas du JSON.' },
  shipped: { ...es.shipped, label: { 'Volumetric denial of service': 'Déni de service volumétrique' } },
};
jest.mock('../../lib/words/fr.json', () => mockFrench, { virtual: true });

type Languages = Record<string, { name: string; region?: string }>;
const real: { readLanguages(folder?: string): Languages } = jest.requireActual(
  '../../lib/words/read-languages.js',
);

/** What a build finds with these files beside those that ship. */
function languagesWith(files: Record<string, string>): Languages {
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'));
  try {
    for (const ours of ['en.json', 'es.json']) cpSync(path.join(WORDS, ours), path.join(folder, ours));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return real.readLanguages(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mockLanguages = languagesWith({ 'fr.json': JSON.stringify(mockFrench), 'words.ts': '' });
jest.mock('../../lib/words/read-languages.js', () => ({ readLanguages: () => mockLanguages }));
process.env.LANGUAGES = JSON.stringify(mockLanguages);

const { LANGUAGES, LOCALES, localePath, splitLocale } =
  require('@/lib/domain/locale') as typeof import('@/lib/domain/locale');
const { PICTURES } = require('@/lib/domain/picture') as typeof import('@/lib/domain/picture');
const { QUESTIONS } = require('@/lib/domain/questions') as typeof import('@/lib/domain/questions');
const { askedLocale } = require('@/lib/server/asked-locale') as typeof import('@/lib/server/asked-locale');
const { loadWords, namesOf, partsOf } =
  require('@/lib/words/load-words') as typeof import('@/lib/words/load-words');
const { reword } = require('@/lib/words/reword') as typeof import('@/lib/words/reword');

const FRENCH = 'fr';

it('is among the languages of every page, by its own name', () => {
  expect(LOCALES).toEqual(['en', 'es', 'fr']);
  expect(LANGUAGES[FRENCH]?.name).toBe('Français');
  expect(splitLocale('/fr/claims')).toEqual({ locale: 'fr', path: '/claims' });
  expect(localePath(FRENCH, '/claims')).toBe('/fr/claims');
});

it('needs a file that says what the language calls itself', () => {
  const { language: _, ...nameless } = mockFrench;
  const find = () => languagesWith({ 'fr.json': JSON.stringify(nameless) });
  expect(find).toThrow(/fr\.json does not say what its language calls itself/);
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
