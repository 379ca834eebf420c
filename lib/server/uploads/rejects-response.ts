import 'server-only';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';
import { findUpload, rejectsFile } from './staging';

/** The rejected rows of an upload as a CSV to fix and send again, unpacked on the way. @throws ProblemError 404, 409 */
export async function rejectsResponse(runtime: Runtime, id: string): Promise<Response> {
  const { report, state } = await findUpload(runtime, id);
  if (!report)
    throw new ProblemError(409, `The upload is ${state}; it has no rejected rows before it is checked.`);
  const path = rejectsFile(runtime, id);
  await access(path).catch(() => {
    throw new ProblemError(
      409,
      'The rejected rows of this upload are not kept any more. Check the file again.',
    );
  });
  // A caller that goes away ends the unpacking, which ends the reading.
  const rows = pipeline(createReadStream(path), createGunzip(), () => undefined);
  // Node's and the browser's stream types differ in name only.
  return new Response(Readable.toWeb(rows) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rejects.csv"',
      'cache-control': 'no-store',
    },
  });
}
