import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Side } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { now } from '@/lib/domain/time';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { receive } from '@/lib/intake/receive';
import { type Sniff, sniff } from '@/lib/intake/sniff';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from '../runtime';
import { cleanFilename } from './clean-filename';
import { withRecalledMapping } from './recall';
import { requireSpace } from './require-space';
import { removeStaging, stagingFolder } from './staging';
import type { SummingWhileReceiving } from './sum-while-receiving';

/** A file on its way in. */
export interface IncomingFile {
  body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  filename: string;
  gzip: boolean;
  /** What Content-Length promised; null when it promised nothing. */
  expectedBytes: number | null;
  signal?: AbortSignal;
}

/** The file that a request carries. @throws ProblemError 400 without a file name or a body */
export function incomingFile(request: Request): IncomingFile {
  const filename = cleanFilename(new URL(request.url).searchParams.get('filename'));
  if (!request.body)
    throw new ProblemError(400, 'The request has no body. Send the file itself as the body.');
  const length = request.headers.get('content-length');
  return {
    body: request.body,
    filename,
    gzip: request.headers.get('content-encoding') === 'gzip',
    expectedBytes: length === null ? null : Number(length),
    signal: request.signal,
  };
}

/**
 * Stages a file and says what it is. Nothing of it is visible yet.
 * @param side the side of a country column that does not tell it itself, where the dataset decides it
 * @param summing of its rows meanwhile
 * @throws IntakeError for a file that is empty, too large, cut short or no CSV; nothing is left of it then
 */
export async function receiveUpload(
  runtime: Runtime,
  file: IncomingFile,
  side: Side | null = null,
  summing: SummingWhileReceiving | null = null,
): Promise<UploadRecord> {
  const id = randomUUID();
  const folder = stagingFolder(runtime, id);
  await mkdir(folder, { recursive: true });
  try {
    await requireSpace(folder, file.expectedBytes ?? 0);
    const { bytes, sha256, path } = await receive(file.body, folder, {
      maxBytes: runtime.settings.maxUploadBytes,
      gzip: file.gzip,
      expectedBytes: file.expectedBytes,
      ...(file.signal ? { signal: file.signal } : {}),
      ...(summing ? { onWritten: summing.onWritten } : {}),
    });
    summing?.onWhole(bytes);
    const duplicateOf = await publishedTwin(runtime, sha256);
    const found = await sniff(path, file.filename, { side });
    const received: ReceivedUpload = {
      ...{ id, filename: file.filename, bytes, sha256, duplicateOf },
      ...foundInFile(await withRecalledMapping(runtime, found, side)),
    };
    const record = newRecord(received);
    await runtime.catalog.saveUpload(record);
    return record;
  } catch (error) {
    await summing?.stop();
    await removeStaging(runtime, id);
    throw error;
  }
}

/** What a person is told of a file that was looked at. */
export function foundInFile({
  reading,
  header,
  columns,
  firstRows,
  mapping,
  asBefore,
  questions,
}: Sniff & { asBefore: boolean }) {
  const { encoding, delimiter } = reading;
  return { encoding, delimiter, reading, header, columns, firstRows, mapping, asBefore, questions };
}

function newRecord(received: ReceivedUpload): UploadRecord {
  const { id, filename, sha256, bytes } = received;
  return {
    id,
    filename,
    sha256,
    bytes,
    received,
    state: 'received',
    dataset: null,
    mode: null,
    generation: null,
    createdAt: now(),
    report: null,
    problem: null,
  };
}

async function publishedTwin(runtime: Runtime, sha256: string): Promise<string | null> {
  const registry = await runtime.store.registry();
  return registry.find((upload) => upload.sha256 === sha256)?.uploadId ?? null;
}
