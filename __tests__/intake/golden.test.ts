import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain, takeIn } from './take-in';

const folder = join(__dirname, 'golden');
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** Each CSV file stands beside a JSON file with what must be guessed and reported; the file's name is part of the input. */
describe('golden files', () => {
  it.each(files)('%s is read as its JSON says', async (filename) => {
    const content = readFileSync(join(folder, filename));
    const expected = JSON.parse(readFileSync(join(folder, filename.replace(/csv$/, 'json')), 'utf8'));
    const { sniffed, outcome, facts, rejects } = await takeIn(content, {
      filename,
      timeZone: 'America/Guayaquil',
    });
    const { factsFile: _, rejectsFile: __, ...report } = outcome;
    expect(plain({ questions: sniffed.questions, mapping: sniffed.mapping, report, facts, rejects })).toEqual(
      expected,
    );
  });
});
