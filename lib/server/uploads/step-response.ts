import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import type { UploadRecord } from '@/lib/store/upload-record';
import { toProblem } from '../problem';
import { jsonResponse, prefersAsync } from '../respond';
import type { Runtime } from '../runtime';
import { findUpload } from './staging';
import { uploadStatus } from './upload-status';

/** How often a step is looked at until its state tells of it. */
const LOOK_MS = 50;
/** How long an answer at once may wait for the end, so that a small file needs no second question. */
const AT_ONCE_MS = 250;

/**
 * Answers a step when it is done; or, where the caller asked so, with 202 as soon as its state tells that it goes on.
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
  const end = step.then(() => DONE, toProblem);
  let early = await Promise.race([end, after(AT_ONCE_MS)]);
  let record = await findUpload(runtime, id);
  while (early === null && !UNDER_WAY.includes(record.state)) {
    early = await Promise.race([end, after(LOOK_MS)]);
    record = await findUpload(runtime, id);
  }
  // A step that fails later is told by the upload's state; unexpected causes go to the log.
  const isTold =
    record.state === 'failed' && early instanceof ProblemError && record.problem === early.detail;
  if (early instanceof ProblemError && !isTold) throw early;
  return jsonResponse(uploadStatus(runtime, record), 202);
}

const DONE = 'done';
const UNDER_WAY: readonly string[] = ['checking', 'publishing'];

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}
