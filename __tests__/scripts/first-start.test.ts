import { readFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPTS = path.resolve(__dirname, '../../scripts');
const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
/** Those that are there before anything is installed; a package may be imported only by `import()`, later. */
const FIRST = [
  'start.mjs',
  'lib/start.mjs',
  'test.mjs',
  'lib/prepare-project.mjs',
  'build.mjs',
  'lib/find-browser.mjs',
];

/** Packages that a script and what it imports need at once, each with the file that asks for it. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
  return names.flatMap((name) => {
    if (name.startsWith('.')) return packagesOf(path.resolve(path.dirname(file), name), seen);
    return name.startsWith('node:') ? [] : [`${path.relative(SCRIPTS, file)} imports ${name}`];
  });
}

it.each(FIRST)('%s runs where nothing is installed yet', (script) => {
  expect(packagesOf(path.join(SCRIPTS, script))).toEqual([]);
});
