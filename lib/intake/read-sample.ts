import { open } from 'node:fs/promises';
import { endSplit, splitBytes } from './split-bytes';
import { createSplitter } from './splitter';

const SAMPLE_BYTES = 1 << 20;

/** The beginning of a file as text. `whole`: nothing follows it. */
export interface Sample {
  text: string;
  whole: boolean;
}

/** Reads the first mebibyte of a UTF-8 file. */
export async function readSample(path: string): Promise<Sample> {
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    .finally(() => file.close());
  const text = new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead), { stream: true });
  return { text, whole: bytesRead < SAMPLE_BYTES };
}

/**
 * Divides a sample into records of fields, as {@link splitBytes} divides the file. The last record of a sample that is
 * not whole is left out, since it may be cut.
 */
export function splitSample(sample: Sample, delimiter: string, skipLines: number): string[][] {
  const bytes: number[] = [];
  const records: string[][] = [];
  const splitter = createSplitter(
    delimiter,
    skipLines,
    () => {
      records.push(splitRecord(Buffer.from(bytes).toString('utf8'), delimiter));
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
  const separator = delimiter === '|' ? '\\|' : delimiter;
  return new RegExp(`(?<=^|${separator})(?:"([^"]*(?:""[^"]*)*)"|([^${separator}]*))(?=${separator}|$)`, 'g');
}
