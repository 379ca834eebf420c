import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, 'golden');
/** Words without quotes as CSS knows them: none begins with a digit. */
const WORDS = /^[a-z_-][\w-]*(?: [a-z_-][\w-]*)*$/i;
const QUOTED = /^'[^']+'$/;

it('names type faces so that browsers know them, and not only the renderer', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'));
  const named = files.flatMap((file) => {
    const svg = readFileSync(path.join(FOLDER, file), 'utf8').replaceAll('&#x27;', "'");
    return [...svg.matchAll(/font-family="([^"]+)"/g)].flatMap(([, names = '']) => names.split(', '));
  });
  expect(named.length).toBeGreaterThan(files.length);
  expect(named.filter((name) => !WORDS.test(name) && !QUOTED.test(name))).toEqual([]);
});
