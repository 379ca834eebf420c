import 'server-only';
import { z } from 'zod';
import type { CheckReport } from '@/lib/domain/check-report';
import { toBigInt } from '@/lib/domain/count';
import { PUBLISH_MODES, slugSchema } from '@/lib/domain/dataset';
import { ProblemError } from '@/lib/domain/problem-error';
import { now } from '@/lib/domain/time';
import { publishFacts } from '@/lib/store/publish-facts';
import type { UploadRecord } from '@/lib/store/upload-record';
import { findDataset } from '../datasets';
import { inTurn } from '../in-turn';
import { parseFields } from '../parse-fields';
import { toProblem } from '../problem';
import type { Runtime } from '../runtime';
import { sumInBackground } from '../sum-in-background';
import { oneStep } from './one-step';
import { publishedRecord } from './published-record';
import { redoRequest } from './redo';
import { rememberAnswers } from './remember';
import { requireFit, requireNewListings } from './require-fit';
import { clearStaged, factsFile, findUpload } from './staging';

export const publishRequestSchema = z.strictObject({ dataset: slugSchema, mode: z.enum(PUBLISH_MODES) });
export type PublishRequest = z.infer<typeof publishRequestSchema>;
/** Of an upload that was undone it is known already. */
export const publishAgainSchema = publishRequestSchema.partial();

/**
 * Makes a checked upload visible, all of it at once; one that was undone, again as it was published before.
 * @throws ProblemError 409 when it was not checked, or for another time zone; 422 when it does not fit the passport
 */
export function publishUpload(
  runtime: Runtime,
  id: string,
  asked: z.infer<typeof publishAgainSchema>,
): Promise<UploadRecord> {
  return oneStep(runtime, id, () => publishAlone(runtime, id, asked));
}

async function publishAlone(
  runtime: Runtime,
  id: string,
  asked: z.infer<typeof publishAgainSchema>,
): Promise<UploadRecord> {
  const record = await findUpload(runtime, id);
  const isUndone = record.state === 'retired';
  const request = isUndone ? await redoRequest(runtime, record) : parseFields(publishRequestSchema, asked);
  const { passport } = await findDataset(runtime, request.dataset);
  const report = publishableReport(record);
  requireFit(report, passport, request.dataset);
  // Said before the wait for its turn, so that who asks meanwhile is told.
  await runtime.catalog.saveUpload({ ...record, state: 'publishing' });
  const published = await inTurn(runtime, () => publishNow(runtime, record, request, report)).catch(
    async (error) => {
      await runtime.catalog.saveUpload({ ...record, problem: toProblem(error).detail });
      throw error;
    },
  );
  sumInBackground(runtime);
  if (!isUndone) await rememberAnswers(runtime, published.received, report);
  return published;
}

async function publishNow(
  runtime: Runtime,
  record: UploadRecord,
  request: PublishRequest,
  report: PublishableReport,
): Promise<UploadRecord> {
  // Asked again: the dataset may have been removed, or have gained the same ranking, meanwhile.
  const dataset = await findDataset(runtime, request.dataset);
  if (request.mode === 'append') await requireNewListings(runtime, dataset, report);
  const generation = await runtime.catalog.nextGeneration();
  const upload = registryRow(record, request, generation, report);
  await publishFacts(runtime.store, {
    upload,
    factRows: toBigInt(report.rows.accepted) - toBigInt(report.zeroRows),
    factsFile: factsFile(runtime, record.id),
    timeZone: dataset.passport.timeZone,
  });
  const published = publishedRecord(record, upload);
  await runtime.catalog.saveUpload(published);
  await clearStaged(runtime, record.id);
  return published;
}

type PublishableReport = CheckReport & { period: NonNullable<CheckReport['period']> };

function publishableReport(record: UploadRecord): PublishableReport {
  const { report, state } = record;
  if ((state !== 'checked' && state !== 'retired') || !report) {
    throw new ProblemError(409, `The upload is ${state}. Only a file that was checked can be published.`);
  }
  if (!report.period)
    throw new ProblemError(409, 'No row of this file was accepted, so there is nothing to publish.');
  return { ...report, period: report.period };
}

function registryRow(
  record: UploadRecord,
  request: PublishRequest,
  generation: number,
  report: PublishableReport,
) {
  return {
    generation,
    uploadId: record.id,
    dataset: request.dataset,
    mode: request.mode,
    filename: record.filename,
    sha256: record.sha256,
    publishedAt: now(),
    rows: toBigInt(report.rows.accepted),
    attacks: toBigInt((report.attacks ?? report.places)?.accepted ?? 0),
    rejectedRows: toBigInt(report.rows.rejected),
    period: report.period,
  };
}
