import 'server-only';
import type { CheckReport } from '@/lib/domain/check-report';
import { ProblemError } from '@/lib/domain/problem-error';
import type { UploadRecord } from '@/lib/store/upload-record';
import { findDataset } from '../datasets';
import { toProblem } from '../problem';
import type { Runtime } from '../runtime';
import { checkUpload } from './check-upload';
import { publishUpload } from './publish-upload';
import { type IncomingFile, receiveUpload } from './receive-upload';
import { sumWhileReceiving } from './sum-while-receiving';
import { undoUpload } from './undo-upload';

/** What a script gets when its file was not published: the reasons, and the report as far as there is one. */
export interface RefusedUpload {
  refusal: ProblemError;
  report: CheckReport | null;
}

/**
 * Receives, guesses, checks and publishes in one call, for scripts. A file that leaves anything to decide is refused
 * and forgotten: a guess must not become a figure.
 */
export async function scriptUpload(
  runtime: Runtime,
  slug: string,
  file: IncomingFile,
): Promise<UploadRecord | RefusedUpload> {
  const { passport } = await findDataset(runtime, slug);
  const [only, ...others] = passport.sides;
  const side = only && others.length === 0 ? only : null;
  const { timeZone } = passport;
  const summing = sumWhileReceiving(runtime, file.filename, { side, timeZone });
  const { id, received } = await receiveUpload(runtime, file, side, summing);
  let report: CheckReport | null = null;
  try {
    const { mapping, questions } = received;
    if (!mapping || questions.length > 0) throw new ProblemError(422, ambiguous(questions));
    report = (await checkUpload(runtime, id, { mapping, dataset: slug }, await summing.headStart())).report;
    if (report?.rows.accepted === 0)
      throw new ProblemError(422, 'No row of the file is good; see the report.');
    return await publishUpload(runtime, id, { dataset: slug, mode: 'append' });
  } catch (error) {
    await summing.stop();
    await undoUpload(runtime, id);
    const refusal = toProblem(error);
    if (refusal.status === 422) return { refusal, report };
    throw refusal;
  }
}

function ambiguous(questions: readonly string[]): string {
  const asked = questions.length > 0 ? questions.join(' ') : 'The columns are not recognised.';
  return `${asked} Upload the file at /upload, or send a mapping to /api/v1/uploads/{id}/check.`;
}
