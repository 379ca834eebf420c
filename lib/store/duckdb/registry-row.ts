import { z } from 'zod';
import { PUBLISH_MODES, type PublishedUpload } from '@/lib/domain/dataset';

/** JSON has no bigint: counts are kept as digits. */
const digits = z.string().regex(/^\d+$/).transform(BigInt);

const publishedUploadSchema = z.object({
  generation: z.number().int().positive(),
  uploadId: z.string(),
  dataset: z.string(),
  mode: z.enum(PUBLISH_MODES),
  filename: z.string(),
  sha256: z.string(),
  publishedAt: z.string(),
  rows: digits,
  attacks: digits,
  rejectedRows: digits,
  period: z.object({ from: z.string(), to: z.string() }),
});

export function writePublishedUpload(upload: PublishedUpload): string {
  return JSON.stringify(upload, (_key, value) => (typeof value === 'bigint' ? value.toString() : value));
}

/** @throws ZodError when the text is not one that `writePublishedUpload` wrote */
export function readPublishedUpload(text: string): PublishedUpload {
  return publishedUploadSchema.parse(JSON.parse(text));
}
