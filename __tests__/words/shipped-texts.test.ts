import { claimSchema } from '@/lib/domain/claim';
import { LOCALES } from '@/lib/domain/locale';
import { ATTACK_TYPES } from '@/lib/simulate/attack-types';
import { loadWords } from '@/lib/words/load-words';
import type { Words } from '@/lib/words/words';
import claimsFile from '../../data/claims.json';
import storyFile from '../../data/story.json';

type Kind = Parameters<Words['shipped']>[0];

const datasets = storyFile.datasets.flatMap(({ title, passport }) => [
  title,
  ...[passport.measure, passport.sensorBase, passport.publisher],
]);

/** What of a claim is written by us: names of people, outlets and institutions are not. */
const claims = claimsFile.claims
  .map((claim) => claimSchema.parse(claim))
  .flatMap(({ unit, window, role, note, value }) => [
    ...[unit, window.note, role, note],
    value.kind === 'statement' ? value.text : null,
  ]);

const SHIPPED: Record<Kind, readonly (string | null)[]> = {
  dataset: datasets,
  label: ATTACK_TYPES.map(({ name }) => name),
  story: [...storyFile.events.map(({ label }) => label), ...storyFile.notPublished],
  claim: claims,
};

const others = LOCALES.filter((locale) => locale !== 'en');

it.each(others)('says every text of the data that ships in %s as well', (locale) => {
  const words = loadWords(locale);
  const missing = Object.entries(SHIPPED).flatMap(([kind, texts]) =>
    texts.filter((text) => text !== null && words.shipped(kind as Kind, text) === text),
  );
  expect(missing).toEqual([]);
});

it('leaves a text that somebody typed as it was typed, also where it is the name of a thing', () => {
  const { shipped } = loadWords('es');
  expect(shipped('dataset', 'attacks')).toBe('attacks');
  expect(shipped('label', 'threat')).toBe('threat');
  expect(shipped('claim', 'constructor')).toBe('constructor');
});
