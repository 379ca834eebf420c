import type { Side } from '@/lib/domain/fact';
import { decodeFile } from './decode-file';
import { describeColumns } from './describe-columns';
import { findHeader, nameColumns } from './find-header';
import { guessDelimiter } from './guess-delimiter';
import { guessMapping } from './guess-mapping';
import { IntakeError } from './intake-error';
import { readSample, splitSample } from './read-sample';
import type { Sniff } from './sniff-result';

export type { Sniff };

/** What a header does not hold: an instant, an address, a number that is no year. */
const DATA = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]\d.*|(\d{1,3}\.){3}\d{1,3}|(?!(19|20)\d\d$)\d+)$/;

/**
 * Says what a staged file is and guesses what its columns mean, from its first mebibyte and its name. Makes the file
 * UTF-8 in place where it is not.
 * @param side the side that a country column without a hint is of, where the dataset decides it
 * @throws IntakeError 422 when there is no header to be found
 */
export async function sniff(path: string, filename: string, side: Side | null = null): Promise<Sniff> {
  const encoding = await decodeFile(path);
  const sample = await readSample(path);
  const { skipLines, delimiter: named } = findHeader(sample.text);
  const delimiter = named ?? guessDelimiter(sample, skipLines);
  const [fields, ...rows] = splitSample(sample, delimiter, skipLines);
  if (!fields) {
    throw new IntakeError(422, 'The file has no header. Begin it with a line that names the columns.');
  }
  const header = nameColumns(fields);
  const columns = describeColumns(header, rows);
  const { mapping, questions, roles } = guessMapping(columns, rows, filename, side);
  if (fields.some((field) => DATA.test(field.trim()))) questions.unshift(headerQuestion(skipLines + 1));
  return {
    encoding,
    delimiter,
    quote: '"',
    header,
    headerLine: skipLines + 1,
    columns: columns.map(({ name, samples }) => ({ name, samples, role: roles.get(name) ?? 'ignored' })),
    mapping,
    questions,
  };
}

function headerQuestion(line: number): string {
  return `Line ${line} looks like data. Does it name the columns? If not, add a line above it that does.`;
}
