import type { Side } from '@/lib/domain/fact';
import type { AskedReading, Reading } from '@/lib/domain/reading';
import { escapeSample, usesBackslash } from './backslash-escapes';
import { type BytesSeen, bytesSeen } from './bytes-seen';
import { type Decoding, decodeFile, isPlainText } from './decode-file';
import { describeColumns } from './describe-columns';
import { detectEncoding } from './detect-encoding';
import { countHeaderLines, findHeader, looksLikeData, usualWidth } from './find-header';
import { findLead } from './find-lead';
import { guessDelimiter } from './guess-delimiter';
import { guessMapping } from './guess-mapping';
import { IntakeError } from './intake-error';
import { joinNames, nameColumns } from './name-columns';
import { readSample, type Sample, type SampleRecord, sampleRecords } from './read-sample';
import { MOST_FIELDS } from './scan-records';
import type { Sniff } from './sniff-result';

export type { Sniff };

const FIRST_ROWS = 5;
const LONGEST_FIELD = 200;

interface SniffOptions {
  /** The side that a country column without a hint is of, where the dataset decides it. */
  side?: Side | null;
  /** What is known of the reading already. */
  asked?: AskedReading;
}

/** A table as it was found in the sample. */
interface Table {
  reading: Reading;
  backslash: boolean;
  /** The lines that name the columns, then the rows. */
  records: SampleRecord[];
}

/**
 * Says what a staged file is and guesses what its columns mean, from its first 256 KiB and its name. The file stays as
 * it is; where it is no plain CSV in UTF-8, a decoded copy is put beside it.
 * @throws IntakeError 422 when there is nothing to be read in it
 */
export async function sniff(path: string, filename: string, options: SniffOptions = {}): Promise<Sniff> {
  const { found, decoding } = await look(path, filename, await bytesSeen(path), options);
  return { ...found, path: await decodeFile(path, decoding) };
}

/**
 * The same for a file of which only the beginning is there; null where a copy of it will have to be read.
 * @throws IntakeError 422 when there is nothing to be read in it
 */
export async function sniffBeginning(
  path: string,
  filename: string,
  options: SniffOptions,
): Promise<Omit<Sniff, 'path'> | null> {
  const hoped = { isUtf8: true, lines: null, longest: 0 };
  const { found, decoding } = await look(path, filename, hoped, options);
  return isPlainText(decoding) ? found : null;
}

async function look(
  path: string,
  filename: string,
  seen: BytesSeen,
  { side = null, asked = {} }: SniffOptions,
): Promise<{ found: Omit<Sniff, 'path'>; decoding: Decoding }> {
  const encoding = asked.encoding ?? (await detectEncoding(path, seen));
  const { reading, backslash, records } = findTable(await readSample(path, encoding), encoding, asked);
  const { delimiter, skipLines, headerLines } = reading;
  const header = nameColumns(namesOf(records, headerLines));
  if (header.length > MOST_FIELDS) throw tooManyColumns(header.length);
  const rows = records.slice(headerLines).map(({ fields }) => fields);
  const columns = describeColumns(header, rows);
  const { mapping, questions, roles } = guessMapping(columns, rows, filename, side);
  const question = asked.headerLines === undefined ? headerQuestion(records, headerLines) : null;
  const names = headerLines === 0 ? header : null;
  const found = {
    reading,
    delimiter,
    quote: '"',
    header,
    headerLine: headerLines === 0 ? skipLines : (records[headerLines - 1]?.line ?? 1),
    columns: columns.map(({ name, samples }) => ({ name, samples, role: roles.get(name) ?? 'ignored' })),
    firstRows: rows
      .slice(0, FIRST_ROWS)
      .map((fields) => fields.map((field) => field.slice(0, LONGEST_FIELD))),
    mapping,
    questions: question === null ? questions : [question, ...questions],
  };
  return { found, decoding: { encoding, isUtf8: seen.isUtf8, delimiter, backslash, names, skipLines } };
}

function findTable(sample: Sample, encoding: Reading['encoding'], asked: AskedReading): Table {
  const lead = findLead(sample.text);
  const above = asked.skipLines ?? lead.skipLines;
  const delimiter = asked.delimiter ?? lead.delimiter ?? guessDelimiter(sample, above);
  const backslash = usesBackslash(sample, delimiter, above);
  const text = backslash ? escapeSample(sample.text, delimiter) : sample.text;
  const all = sampleRecords({ ...sample, text }, delimiter, above);
  const found = asked.skipLines === undefined ? findHeader(all) : { first: 0, headerLines: null };
  const records = all.slice(found.first);
  const [first] = records;
  if (!first)
    throw new IntakeError(422, 'The file has no header. Begin it with a line that names the columns.');
  const headerLines =
    asked.headerLines ?? found.headerLines ?? countHeaderLines(records.map(({ fields }) => fields));
  return { reading: { encoding, delimiter, skipLines: first.line - 1, headerLines }, backslash, records };
}

function tooManyColumns(columns: number): IntakeError {
  const [has, most] = [columns, MOST_FIELDS].map((number) => number.toLocaleString('en'));
  return new IntakeError(
    422,
    `The file has ${has} columns, more than the ${most} that can be read. Leave out those that are not needed.`,
  );
}

function namesOf(records: SampleRecord[], headerLines: Reading['headerLines']): string[] {
  const [upper, lower] = records;
  if (headerLines === 1) return upper?.fields ?? [];
  if (headerLines === 2) return joinNames(upper?.fields ?? [], lower?.fields ?? []);
  return Array.from({ length: usualWidth(records.map(({ fields }) => fields)) }, () => '');
}

function headerQuestion([first]: SampleRecord[], headerLines: Reading['headerLines']): string | null {
  if (!first || !looksLikeData(first.fields)) return null;
  const numbered = headerLines === 0 ? ', so that the columns are numbered' : '';
  return `Line ${first.line} looks like data${numbered}. Does it name the columns?`;
}
