import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Encoding } from '@/lib/domain/reading';
import { doubleQuotes } from './backslash-escapes';
import { putHeader } from './put-header';

/** What stands between the bytes of a file and plain CSV in UTF-8. */
export interface Decoding {
  encoding: Encoding;
  /** Whether all bytes are UTF-8, whatever was chosen. */
  isUtf8: boolean;
  delimiter: string;
  /** Quotes within quotes are written as \". */
  backslash: boolean;
  /** Names to be put in, since no line of the file names the columns; null where one does. */
  names: readonly string[] | null;
  skipLines: number;
}

/** Whether a file is plain CSV in UTF-8 as it came. */
export function isPlainText({ encoding, isUtf8, backslash, names }: Decoding): boolean {
  return encoding === 'utf-8' && !backslash && names === null && isUtf8;
}

/** The decoded copy of a staged file, beside it. */
function decodedPath(path: string): string {
  return join(dirname(path), 'text.csv');
}

/**
 * Makes a staged file plain CSV in UTF-8, in constant memory. The file itself stays as it came, so that it can be read
 * in another way.
 * @returns the path of the text: the file itself where nothing had to be done
 */
export async function decodeFile(path: string, decoding: Decoding): Promise<string> {
  const { encoding, backslash, names } = decoding;
  const target = decodedPath(path);
  if (isPlainText(decoding)) {
    await rm(target, { force: true });
    return path;
  }
  await pipeline(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    (chunks: AsyncIterable<Buffer>) => textOf(chunks, encoding),
    (texts: AsyncIterable<string>) => (backslash ? doubleQuotes(texts, decoding.delimiter) : texts),
    (texts: AsyncIterable<string>) => (names ? putHeader(texts, names, decoding) : texts),
    createWriteStream(target, { flush: true }),
  );
  return target;
}

/** NUL has no place in CSV and comes from a wrong choice of encoding only. */
async function* textOf(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true }).replaceAll('\0', '');
  yield decoder.decode();
}
