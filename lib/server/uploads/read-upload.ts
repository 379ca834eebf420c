import 'server-only';
import { join } from 'node:path';
import { ProblemError } from '@/lib/domain/problem-error';
import type { ReadRequest } from '@/lib/domain/reading';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { sniff } from '@/lib/intake/sniff';
import type { Runtime } from '../runtime';
import { CHECKABLE } from './check-upload';
import { oneStep } from './one-step';
import { withRecalledMapping } from './recall';
import { foundInFile } from './receive-upload';
import { findUpload, stagingFolder } from './staging';

/**
 * Reads a received file in another way. What the request leaves out is found in the file; an earlier check is void.
 * @throws ProblemError 404; 409 when the upload is past checking; IntakeError 422 when nothing is left to be read
 */
export function readUpload(runtime: Runtime, id: string, request: ReadRequest): Promise<ReceivedUpload> {
  return oneStep(runtime, id, () => readAlone(runtime, id, request));
}

async function readAlone(runtime: Runtime, id: string, request: ReadRequest): Promise<ReceivedUpload> {
  const record = await findUpload(runtime, id);
  if (!CHECKABLE.includes(record.state)) {
    throw new ProblemError(409, `The upload is ${record.state}; it cannot be read in another way now.`);
  }
  const path = join(stagingFolder(runtime, id), 'raw.csv');
  const found = await sniff(path, record.filename, { asked: request });
  const received = { ...record.received, ...foundInFile(await withRecalledMapping(runtime, found, null)) };
  await runtime.catalog.saveUpload({ ...record, state: 'received', received, report: null, problem: null });
  return received;
}
