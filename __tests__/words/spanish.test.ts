import { sourceLine } from '@/components/dashboard/card-notes';
import type { DatasetDetail } from '@/lib/domain/dataset';
import es from '@/lib/words/es.json';
import { loadWords } from '@/lib/words/load-words';

const { shipped: _, ...parts } = es;
const messages = Object.entries(parts).flatMap(([part, texts]) =>
  Object.entries(texts).map(([name, text]) => [`${part}.${name}`, text] as const),
);

/** What has one word in Spanish, and the others that crept in for it. */
it.each([
  ['a surge is an “oleada”; a “pico” is the largest bucket', /\bpicos?\b/i, /^dash\.peak-/],
  ['a claim is a “declaración”', /\bafirmaci(ón|ones)\b/i, /^$/],
  ['a count is a “conteo”', /\brecuentos?\b/i, /^$/],
  ['quotation marks are “ ”', /[«»]/, /^$/],
])('%s, everywhere', (_name, other, allowed) => {
  expect(messages.filter(([name, text]) => other.test(text) && !allowed.test(name))).toEqual([]);
});

it('says the day on which a dataset was retrieved as other days are said', () => {
  const passport = { publisher: 'CERT', licence: null, retrievedOn: '2026-09-28', sourceUrl: null };
  const line = (locale: 'en' | 'es') =>
    sourceLine({ title: 'A', passport } as unknown as DatasetDetail, loadWords(locale));
  expect(line('en')).toContain('retrieved 28 Sep 2026');
  expect(line('es')).toMatch(/consultado el 28 sept? 2026|28 sept? 2026/);
});
