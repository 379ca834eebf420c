import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Which folders of ours a folder may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/domain': [],
  'lib/simulate': [],
  'lib/words': ['lib/domain'],
  'lib/chart': ['lib/domain', 'lib/words'],
  'lib/client': ['lib/domain', 'lib/words'],
  'lib/intake': ['lib/domain'],
  'lib/store': ['lib/domain'],
  'lib/analytics': ['lib/domain', 'lib/store'],
  'lib/export': ['lib/chart', 'lib/domain', 'lib/words'],
  // Sentences leave in the language that the request asked for.
  'lib/server': ['lib/analytics', 'lib/domain', 'lib/intake', 'lib/store', 'lib/words'],
  components: ['lib/chart', 'lib/client', 'lib/domain', 'lib/export', 'lib/words'],
  // A page's title is the sentence that heads its pictures; a picture's file is named as a download is.
  app: ['components', 'lib/chart', 'lib/client', 'lib/domain', 'lib/export', 'lib/server', 'lib/words'],
  // The benchmark takes files in, step by step.
  scripts: ['lib/analytics', 'lib/chart', 'lib/domain', 'lib/intake', 'lib/simulate', 'lib/store'],
};

/** What only some files may hold. */
const ONLY_IN: [what: string, text: RegExp, files: RegExp][] = [
  ['recharts', /from 'recharts|import\('recharts/, /^components\/charts\//],
  ['the environment', /process\.env(?!\.(NEXT_RUNTIME|LANGUAGES))/, /^lib\/server\/env\.ts$/],
  // What the build writes into the scripts of pages: next.config.js.
  [
    'LANGUAGES',
    /process\.env\.LANGUAGES/,
    /^(lib\/domain\/locale|__tests__\/words\/new-language\.test)\.ts$/,
  ],
  ['NEXT_RUNTIME', /process\.env\.NEXT_RUNTIME/, /^instrumentation\.ts$/],
  ['DuckDB', /@duckdb\/node-api/, /^(lib\/(store|intake)|scripts\/bench)\//],
  // All words of all languages: a browser gets those of its page, see words-for.tsx.
  [
    'load-words',
    /words\/load-words'/,
    /^(app\/|components\/words\/(page-words\.ts|words-for\.tsx)$|lib\/server\/)/,
  ],
  [
    'Temporal',
    /temporal-polyfill|\bTemporal\./,
    /^lib\/(domain\/(time|zone-span)|intake\/period-in-name)\.ts$/,
  ],
];

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'|\brequire\('([^']+)'/gm;
const ROOT = path.resolve(__dirname, '..');

const sources = [...Object.keys(MAY_IMPORT), '.']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll('\\', '/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('/node_modules/'))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** The paths of our own files that a text imports, from the project's folder. */
function ownImports(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map((found) => found.slice(1).find((name) => name !== undefined) ?? '')
    .filter((name) => /^(@\/|\.)/.test(name))
    .map((name) => (name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(file), name)));
}

function folderOf(file: string): string {
  return Object.keys(MAY_IMPORT).find((folder) => file.startsWith(`${folder}/`)) ?? file;
}

it.each(Object.entries(MAY_IMPORT))('lets %s import nothing of ours but %j', (folder, allowed) => {
  const files = sources.filter(({ file }) => file.startsWith(`${folder}/`));
  const wrong = files.flatMap(({ file, text }) =>
    ownImports(file, text)
      .filter((name) => ![folder, ...allowed].includes(folderOf(name)))
      .map((name) => `${file} → ${name}`),
  );
  expect(files).not.toEqual([]);
  expect(wrong).toEqual([]);
});

it.each(ONLY_IN)('keeps %s to the files that answer for it', (_what, text, files) => {
  const found = sources.filter((source) => text.test(source.text)).map(({ file }) => file);
  expect(found).not.toEqual([]);
  expect(found.filter((file) => !files.test(file))).toEqual([]);
});

it('has a row for every folder of lib', () => {
  const folders = readdirSync(path.join(ROOT, 'lib')).map((name) => `lib/${name}`);
  expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

it('has no file that only passes on what others export', () => {
  const passing = sources.filter(({ text }) => /^export (type )?(\*|\{[^}]*\}) from /m.test(text));
  expect(passing.map(({ file }) => file)).toEqual([]);
});
