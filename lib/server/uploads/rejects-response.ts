import 'server-only';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';
import { findUpload, rejectsFile } from './staging';

/** The rejected rows of an upload as a CSV to fix and send again, streamed. @throws ProblemError 404, 409 */
export async function rejectsResponse(runtime: Runtime, id: string): Promise<Response> {
  const { report, state } = await findUpload(runtime, id);
  if (!report)
    throw new ProblemError(409, `The upload is ${state}; it has no rejected rows before it is checked.`);
  const path = rejectsFile(runtime, id);
  const { size } = await stat(path);
  // Node's and the browser's stream types differ in name only.
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(size),
      'content-disposition': 'attachment; filename="rejects.csv"',
      'cache-control': 'no-store',
    },
  });
}
