import 'server-only';
import type { UploadStatus } from '@/lib/domain/upload';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from '../runtime';

const DONE = ['checked', 'published', 'retired'];

/** An upload as the API tells it. */
export function uploadStatus(runtime: Runtime, record: UploadRecord): UploadStatus {
  const { id, filename, state, dataset, received, report, problem } = record;
  const progress = runtime.steps.get(id)?.progress ?? (DONE.includes(state) ? 1 : 0);
  return { id, filename, state, progress, dataset, received, report, problem };
}
