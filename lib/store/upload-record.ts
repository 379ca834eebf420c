import { z } from 'zod';
import type { CheckReport } from '@/lib/domain/check-report';
import { PUBLISH_MODES, UPLOAD_STATES } from '@/lib/domain/dataset';
import type { ReceivedUpload } from '@/lib/domain/upload';

/** True for what a report may be: an object. We wrote it ourselves, so its inside is trusted. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is remembered of an upload between requests and restarts, whatever became of it. */
export const uploadRecordSchema = z.object({
  id: z.string().min(1),
  filename: z.string(),
  state: z.enum(UPLOAD_STATES),
  /** Slug; null until a publish names one. */
  dataset: z.string().nullable(),
  mode: z.enum(PUBLISH_MODES).nullable(),
  /** Where its facts are kept, or were going to be; null before the first publish. */
  generation: z.number().int().positive().nullable(),
  sha256: z.string(),
  bytes: z.number().int().nonnegative(),
  /** ISO 8601 instant. */
  createdAt: z.string(),
  received: z.custom<ReceivedUpload>(isObject),
  report: z.custom<CheckReport>(isObject).nullable(),
  /** Why the last step failed, in the user's words. */
  problem: z.string().nullable(),
});
export type UploadRecord = z.infer<typeof uploadRecordSchema>;
