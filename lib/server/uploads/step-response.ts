import 'server-only';
import type { UploadRecord } from '@/lib/store/upload-record';
import { toProblem } from '../problem';
import { jsonResponse, prefersAsync } from '../respond';
import type { Runtime } from '../runtime';
import { findUpload } from './staging';
import { uploadStatus } from './upload-status';

/** How long an answer at once may wait, so that a refusal is told and a small file needs no second question. */
const AT_ONCE_MS = 250;

/**
 * Answers a step when it is done; or, where the caller asked so, at once with 202 while it goes on.
 * @throws whatever the step was refused with before its state could tell of it
 */
export async function stepResponse(
  runtime: Runtime,
  request: Request,
  id: string,
  step: Promise<UploadRecord>,
  body: (record: UploadRecord) => unknown,
): Promise<Response> {
  if (!prefersAsync(request)) return jsonResponse(body(await step));
  // A step that fails later is told by the upload's state; unexpected causes go to the log.
  const refusal = step.then(() => null, toProblem);
  const early = await Promise.race([refusal, after(AT_ONCE_MS)]);
  const record = await findUpload(runtime, id);
  if (early && record.state !== 'failed') throw early;
  return jsonResponse(uploadStatus(runtime, record), 202);
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}
