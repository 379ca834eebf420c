import 'server-only';
import type { PublishedUpload } from '@/lib/domain/dataset';
import type { UploadRecord } from '@/lib/store/upload-record';

/** An upload as it is kept once its registry row is there. Samples may be addresses of people; nothing needs them now. */
export function publishedRecord(
  record: UploadRecord,
  { dataset, mode, generation }: PublishedUpload,
): UploadRecord {
  const columns = record.received.columns.map((column) => ({ ...column, samples: [] }));
  const received = { ...record.received, columns, firstRows: [] };
  return { ...record, received, dataset, mode, generation, state: 'published', problem: null };
}
