import { open } from 'node:fs/promises';
import type { Encoding } from '@/lib/domain/reading';
import { endSplit, splitBytes } from './split-bytes';
import { createSplitter } from './splitter';

const SAMPLE_BYTES = 256 << 10;

/** The beginning of a file as text. `whole`: nothing follows it. */
export interface Sample {
  text: string;
  whole: boolean;
}

/** One record of a sample. `damaged`: text stands after a closing quote. */
export interface SampleRecord {
  /** The line on which it begins, from 1. */
  line: number;
  fields: string[];
  damaged: boolean;
}

/** Reads the first 256 KiB of a file. */
export async function readSample(path: string, encoding: Encoding): Promise<Sample> {
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    .finally(() => file.close());
  const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  return { text: text.replaceAll('\0', ''), whole: bytesRead < SAMPLE_BYTES };
}

/**
 * Divides a sample into records of fields, as {@link splitBytes} divides the file. The last record of a sample that is
 * not whole is left out, since it may be cut.
 */
export function sampleRecords(sample: Sample, delimiter: string, skipLines: number): SampleRecord[] {
  const bytes: number[] = [];
  const records: SampleRecord[] = [];
  const splitter = createSplitter(
    delimiter,
    skipLines,
    ({ line, trailing }) => {
      const fields = splitRecord(Buffer.from(bytes).toString('utf8'), delimiter);
      records.push({ line, fields, damaged: trailing });
      bytes.length = 0;
    },
    (byte) => bytes.push(byte),
  );
  splitBytes(splitter, Buffer.from(sample.text, 'utf8'));
  endSplit(splitter);
  return sample.whole ? records : records.slice(0, -1);
}

/** Divides one record of plain RFC 4180. A line feed in front is the end of the record before. */
function splitRecord(text: string, delimiter: string): string[] {
  const fields = text.replace(/^\n/, '').matchAll(fieldPattern(delimiter));
  return Array.from(fields, ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

function fieldPattern(delimiter: string): RegExp {
  const separator = delimiter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  return new RegExp(`(?<=^|${separator})(?:"([^"]*(?:""[^"]*)*)"|([^${separator}]*))(?=${separator}|$)`, 'g');
}
