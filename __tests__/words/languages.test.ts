import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { LOCALES } from '@/lib/domain/locale';
import { loadWords } from '@/lib/words/load-words';

/** What ships is English: only the other languages have a part for its texts. */
function textsOf(locale: string): Tree {
  const { language: _, shipped: __, ...texts } = JSON.parse(readFileSync(`lib/words/${locale}.json`, 'utf8'));
  return texts;
}

/** The compiler's number for a select. */
const SELECT = 1;

type Tree = { [name: string]: string | Tree };

/** Each message by its whole name. */
function flat(tree: Tree, before = ''): [name: string, text: string][] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? [[before + name, text] as [string, string]] : flat(text, `${before}${name}.`),
  );
}

/**
 * What a compiled message is filled in with: arguments, tags, and the choices of a select. A message is a text or a list of
 * texts and slots; a slot is a list of its name and what is in it, or of its name, its kind and its choices.
 */
function slots(message: unknown): string[] {
  return Array.isArray(message) ? message.flatMap((part) => (Array.isArray(part) ? slotsIn(part) : [])) : [];
}

function slotsIn([name, kind, ...rest]: unknown[]): string[] {
  if (typeof kind !== 'number') return [String(name), ...slots([kind, ...rest])];
  const choices = typeof rest[0] === 'object' ? (rest[0] as Record<string, unknown>) : {};
  const named = kind === SELECT ? `${name}:${Object.keys(choices).sort().join('|')}` : String(name);
  return [named, ...Object.values(choices).flatMap(slots)];
}

function slotsOf(text: string): string[] {
  return [...new Set(slots(compile(text)))].sort();
}

const english = flat(textsOf('en'));

it('has a file for each language that is named, and none beside', () => {
  const files = readdirSync('lib/words').filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(LOCALES.map((locale) => `${locale}.json`).sort());
});

it.each(LOCALES)('has every message of the screens in %s, each once', (locale) => {
  expect(flat(textsOf(locale)).map(([name]) => name)).toEqual(english.map(([name]) => name));
});

it.each(LOCALES)('fills the same into each message in %s as in English', (locale) => {
  const own = new Map(flat(textsOf(locale)));
  const wrong = english
    .map(([name, text]) => ({ name, asked: slotsOf(text), has: slotsOf(own.get(name) ?? '') }))
    .filter(({ asked, has }) => asked.join() !== has.join());
  expect(wrong).toEqual([]);
});

it('tells an argument that a translation forgot', () => {
  expect(slotsOf('{count, plural, one {# row of <b>{file}</b>} other {# rows}}')).toEqual([
    'b',
    'count',
    'file',
  ]);
  expect(slotsOf('{side, select, source {from} other {to}}')).toEqual(['side:other|source']);
});

it('fills in numbers by the rules of the language', () => {
  expect(loadWords('es').locale).toBe('es');
  expect(loadWords('en').t('site.skip')).toBe('Skip to the content');
});

it('fails loudly where a message is not there', () => {
  const { t } = loadWords('en');
  expect(() => t('site.nothing' as 'site.skip')).toThrow('site.nothing');
});

it('has no message that nothing shows', () => {
  const sources = ['app', 'components', 'lib', 'scripts/lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const named = sources.flatMap((text) => [...text.matchAll(/['`]((?:[a-z][\w-]*\.)+[\w-]*)(\$\{)?/gi)]);
  const whole = new Set(named.filter(([, , goesOn]) => !goesOn).map(([, name]) => name));
  const beginnings = named.flatMap(([, name, goesOn]) => (goesOn ? [name ?? ''] : []));
  const unused = english.filter(
    ([name]) => !whole.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
  );
  expect(unused.map(([name]) => name)).toEqual([]);
});
