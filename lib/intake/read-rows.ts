import { open } from 'node:fs/promises';
import { createOthersFile } from './others-file';
import { createParquetFile } from './parquet-file';
import { createRowReader, endRows, takeBytes } from './row-reader';
import { othersPath, type RowsRead, type RowTask, sumsPath, TEXTS } from './row-task';
import { emptySums } from './sum-table';
import { wordsOf } from './word-list';

const PIECE_BYTES = 1 << 20;
const COLUMNS = ['slice', 'time', ...TEXTS, 'rows', 'attacks'];

/** A file that may still be on its way. */
export interface Growth {
  /** Waits until more than `known` bytes stand in the file, or none will follow. */
  more(known: number): Promise<{ bytes: number; isWhole: boolean }>;
}

/**
 * Reads the rows of a file once: sums the plain ones into {@link sumsPath} and writes the others to {@link othersPath}, in constant
 * memory. `onProgress` is told the bytes read.
 * @throws IntakeError 422 when the file cannot be divided into rows
 */
export async function readRows(
  task: RowTask,
  growth: Growth,
  onProgress: (bytes: number) => void,
): Promise<RowsRead> {
  const types = COLUMNS.map((name) => (name === 'attacks' ? ('double' as const) : ('int' as const)));
  const sums = createParquetFile(sumsPath(task.folder), COLUMNS, types);
  const others = createOthersFile(othersPath(task.folder), task.delimiter);
  let slice = 0;
  const reader = createRowReader(task, others, ({ keys, rows, attacks }) => {
    sums.add([new Int32Array(rows.length).fill(slice++), ...keys, rows, attacks]);
  });
  try {
    await readPieces(task.path, growth, (piece, bytes, mayLeave) => {
      onProgress(bytes);
      return takeBytes(reader, piece, mayLeave);
    });
    endRows(reader);
    emptySums(reader.lines.table);
  } finally {
    sums.close();
    others.close();
  }
  const { records, lines } = reader;
  const words = TEXTS.map((name) => {
    const column = task.plain?.texts[name] ?? null;
    const list = column === null ? null : lines.lists[column];
    return [name, list ? wordsOf(list) : []];
  });
  const { summed, fineness } = lines;
  return { records, summed, fineness, words: Object.fromEntries(words), others: others.found };
}

/** Takes the bytes of a file, and again, with more behind them, those that were left. */
type Take = (piece: Buffer, bytesRead: number, mayLeave: boolean) => number;

async function readPieces(path: string, growth: Growth, take: Take): Promise<void> {
  const file = await open(path);
  const buffer = Buffer.alloc(PIECE_BYTES * 2);
  let kept = 0;
  let read = 0;
  try {
    for (let isWhole = false; !isWhole; ) {
      const now = await growth.more(read);
      isWhole = now.isWhole;
      while (read < now.bytes) {
        const wanted = Math.min(PIECE_BYTES, now.bytes - read, buffer.length - kept);
        const { bytesRead } = await file.read(buffer, kept, wanted, read);
        if (bytesRead === 0) throw new Error(`${path} is shorter than it was.`);
        read += bytesRead;
        kept = takePiece(buffer, kept + bytesRead, read, take);
      }
    }
    take(withoutMark(buffer.subarray(0, kept), read === kept), read, false);
  } finally {
    await file.close();
  }
}

/** @returns how many bytes were left; they stand at the beginning of the buffer then */
function takePiece(buffer: Buffer, length: number, read: number, take: Take): number {
  const piece = withoutMark(buffer.subarray(0, length), read === length);
  const isFull = length === buffer.length;
  const used = take(piece, read, true) || (isFull ? take(piece, read, false) : 0);
  // What is left of the very first bytes keeps its mark.
  if (used === 0) return length;
  piece.copy(buffer, 0, used);
  return piece.length - used;
}

/** Without the byte order mark of UTF-8, which would hide a quote that follows it. */
function withoutMark(bytes: Buffer, isBeginning: boolean): Buffer {
  const hasMark = isBeginning && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}
