import 'server-only';
import { join } from 'node:path';
import { z } from 'zod';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { holdingOf } from '@/lib/domain/attack-columns';
import type { CheckReport, RankImpact } from '@/lib/domain/check-report';
import { slugSchema } from '@/lib/domain/dataset';
import { type Mapping, mappingSchema } from '@/lib/domain/mapping';
import { ProblemError } from '@/lib/domain/problem-error';
import { chosenCodeSchema } from '@/lib/domain/remembered';
import { isTimeZone } from '@/lib/domain/time';
import { type CheckOutcome, check } from '@/lib/intake/check';
import type { HeadStart } from '@/lib/intake/head-start';
import { sniff } from '@/lib/intake/sniff';
import type { UploadRecord } from '@/lib/store/upload-record';
import { findDataset } from '../datasets';
import { toProblem } from '../problem';
import type { Runtime } from '../runtime';
import { findOverlap } from './find-overlap';
import { listingImpact } from './listing-impact';
import { oneStep, type Step } from './one-step';
import { rankImpact } from './rank-impact';
import { markEarlier, withRecalledAliases } from './recall';
import { requireSpace } from './require-space';
import { findUpload, stagingFolder } from './staging';
import { wireReport, withoutAttacks } from './wire-report';

export const checkRequestSchema = z.strictObject({
  mapping: mappingSchema.optional(),
  dataset: slugSchema.optional(),
  /** Country codes for texts that name no country; the one of the unknown leaves a text as it is. */
  aliases: z.record(z.string().max(1000), chosenCodeSchema).optional(),
  /** For a dataset that does not exist yet: the time zone that its passport will have. */
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone name').optional(),
});
export type CheckRequest = z.infer<typeof checkRequestSchema>;

/** States in which nothing is under way and nothing was published yet. */
export const CHECKABLE: readonly string[] = ['received', 'checked', 'failed'];

/**
 * Reads the whole staged file as the mapping says and reports what publishing it would do.
 * @param headStart what was read of it while it was received
 * @throws ProblemError 409 when the upload is past checking, 422 when the mapping does not fit the file
 */
export function checkUpload(
  runtime: Runtime,
  id: string,
  request: CheckRequest,
  headStart: HeadStart | null = null,
): Promise<UploadRecord> {
  return oneStep(runtime, id, (step) => checkAlone(runtime, id, request, { step, headStart }));
}

interface Means {
  step: Step;
  headStart: HeadStart | null;
}

async function checkAlone(
  runtime: Runtime,
  id: string,
  request: CheckRequest,
  means: Means,
): Promise<UploadRecord> {
  const record = await startCheck(runtime, id);
  try {
    const mapping = request.mapping ?? record.report?.mapping ?? record.received.mapping;
    if (!mapping) {
      throw new ProblemError(422, `Say what the columns mean. ${record.received.questions.join(' ')}`.trim());
    }
    const report = await runCheck(runtime, record, { mapping, request, ...means });
    return await save(runtime, {
      ...record,
      state: 'checked',
      dataset: request.dataset ?? null,
      report,
      problem: null,
    });
  } catch (error) {
    await save(runtime, { ...record, state: 'failed', report: null, problem: toProblem(error).detail });
    throw error;
  }
}

/** Marks the upload as being checked, for those who ask how far it is. */
async function startCheck(runtime: Runtime, id: string): Promise<UploadRecord> {
  const record = await findUpload(runtime, id);
  if (!CHECKABLE.includes(record.state)) {
    throw new ProblemError(409, `The upload is ${record.state}; it cannot be checked now.`);
  }
  return save(runtime, { ...record, state: 'checking' });
}

async function runCheck(
  runtime: Runtime,
  record: UploadRecord,
  { mapping, request, step, headStart }: { mapping: Mapping; request: CheckRequest } & Means,
): Promise<CheckReport> {
  const dataset = request.dataset === undefined ? null : await findDataset(runtime, request.dataset);
  const directory = stagingFolder(runtime, record.id);
  await requireSpace(directory, record.bytes);
  const sniffed = await sniff(join(directory, 'raw.csv'), record.filename, {
    asked: record.received.reading,
  });
  const choices = request.aliases ?? record.report?.choices ?? {};
  const timeZone = dataset?.passport.timeZone ?? request.timeZone ?? 'UTC';
  const outcome = await check({
    path: sniffed.path,
    sniff: sniffed,
    mapping,
    timeZone,
    directory,
    aliases: await withRecalledAliases(runtime, choices),
    signal: step.cancel.signal,
    headStart,
    onProgress: (share) => {
      step.progress = share;
    },
  });
  const joins = dataset !== null && (dataset.passport.holds ?? 'counts') === holdingOf(mapping);
  return {
    ...wireReport(outcome),
    chosenCountries: withoutAttacks(outcome, markEarlier(outcome.chosenCountries, choices)),
    overlap: joins ? await findOverlap(runtime, dataset, record, outcome) : null,
    rankImpact: joins ? await effectOn(runtime, dataset, outcome) : [],
    mapping,
    choices,
    timeZone,
    dataset: dataset?.slug ?? null,
  };
}

function effectOn(runtime: Runtime, dataset: DatasetView, outcome: CheckOutcome): Promise<RankImpact[]> {
  if (outcome.listings) return listingImpact(runtime, dataset, outcome);
  return rankImpact(runtime, dataset, outcome.totals);
}

async function save(runtime: Runtime, record: UploadRecord): Promise<UploadRecord> {
  await runtime.catalog.saveUpload(record);
  return record;
}
