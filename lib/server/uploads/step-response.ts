import 'server-only';
import type { UploadRecord } from '@/lib/store/upload-record';
import { toProblem } from '../problem';
import { jsonResponse, prefersAsync } from '../respond';
import type { Runtime } from '../runtime';
import { findUpload } from './staging';
import { uploadStatus } from './upload-status';

/** Answers a step when it is done; or, where the caller asked so, at once with 202 while it goes on. */
export async function stepResponse(
  runtime: Runtime,
  request: Request,
  id: string,
  step: Promise<UploadRecord>,
  body: (record: UploadRecord) => unknown,
): Promise<Response> {
  if (!prefersAsync(request)) return jsonResponse(body(await step));
  // The upload's state tells how it ended; unexpected causes go to the log.
  step.catch(toProblem);
  return jsonResponse(uploadStatus(runtime, await findUpload(runtime, id)), 202);
}
