import type { Hash } from 'node:crypto';
import type { BytesWatch } from './bytes-seen';
import { IntakeError } from './intake-error';
import { isUtf16, nameFileKind } from './name-file-kind';

const HEAD_BYTES = 1024;

/** What was seen of the file so far. */
export interface Tally {
  bytes: number;
  hash: Hash;
  watch: BytesWatch;
}

/**
 * Passes the bytes of a file on and refuses it as soon as it is no text or longer than allowed.
 * @throws IntakeError 413 when longer than `maxBytes`; 422 when it is empty or of another kind.
 */
export async function* inspectBytes(chunks: AsyncIterable<Buffer>, maxBytes: number, tally: Tally) {
  let head: Buffer | null = Buffer.alloc(0);
  let wide = false;
  for await (const chunk of chunks) {
    if (head) {
      head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
      refuseOtherKinds(head);
      wide = isUtf16(head);
      if (head.length >= HEAD_BYTES) head = null;
    }
    if (tally.bytes + chunk.length > maxBytes) throw tooBig(maxBytes);
    const nul = wide ? -1 : chunk.indexOf(0);
    if (nul >= 0) throw binary(tally.bytes + nul);
    tally.bytes += chunk.length;
    tally.hash.update(chunk);
    tally.watch.see(chunk);
    yield chunk;
  }
  if (tally.bytes === 0) {
    throw new IntakeError(422, 'The file is empty. Choose a CSV file with a header and at least one row.');
  }
}

function refuseOtherKinds(head: Buffer): void {
  const kind = nameFileKind(head);
  if (kind === null) return;
  throw new IntakeError(422, `The file is ${kind}, not CSV. Save or export it as CSV and send that.`);
}

function tooBig(maxBytes: number): IntakeError {
  const limit = `${maxBytes.toLocaleString('en')} bytes`;
  return new IntakeError(413, `The file is larger than ${limit}, unpacked. Split it and send the parts.`);
}

function binary(offset: number): IntakeError {
  const place = `byte ${(offset + 1).toLocaleString('en')}`;
  return new IntakeError(
    422,
    `The file is binary: ${place} is NUL. Export it as CSV in UTF-8 and send that.`,
  );
}
