import { closeSync, openSync, writeSync } from 'node:fs';
import type { DAMAGE, RowsRead } from './row-task';

/** A record as it was read. */
interface OtherRow {
  number: number;
  line: number;
  fields: number;
  innerLines: number;
  trailing: boolean;
}

/** Keeps the rows that need a second look. */
export interface OthersFile {
  readonly found: RowsRead['others'];
  /** @param bytes that hold the text of the record from `from` to `to`, in plain RFC 4180 */
  add(row: OtherRow, bytes: Buffer, from: number, to: number): void;
  close(): void;
}

export function createOthersFile(path: string, delimiter: string): OthersFile {
  const file = openSync(path, 'w');
  const found = { fields: 0, longest: 0, innerLines: false };
  let buffer = Buffer.alloc(1 << 20);
  let length = 0;
  const flush = () => {
    for (let at = 0; at < length; ) at += writeSync(file, buffer, at, length - at);
    length = 0;
  };
  return {
    found,
    add({ number, line, fields, innerLines, trailing }, bytes, from, to) {
      const head = `${number}${delimiter}${line}${delimiter}${damageOf(trailing, innerLines)}${delimiter}`;
      const size = head.length + to - from + 1;
      if (length + size > buffer.length) flush();
      if (size > buffer.length) buffer = Buffer.alloc(size);
      length += buffer.write(head, length, 'latin1');
      length += bytes.copy(buffer, length, from, to);
      buffer[length++] = 10;
      if (fields > found.fields) found.fields = fields;
      if (size > found.longest) found.longest = size;
      if (innerLines > 0) found.innerLines = true;
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

function damageOf(trailing: boolean, innerLines: number): keyof typeof DAMAGE | '' {
  if (!trailing) return '';
  return innerLines > 0 ? 'lines' : 'text';
}
