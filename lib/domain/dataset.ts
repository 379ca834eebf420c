import { z } from 'zod';
import type { Period } from './fact';
import { newPassportSchema, type Passport, passportSchema, type Status } from './passport';
import { refuseHidden } from './shown-text';

/** Names a dataset in URLs: lower-case letters, digits and single hyphens, 1 to 60 characters. */
export const slugSchema = z
  .string()
  .max(60, 'is longer than 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'takes lower-case letters, digits and single hyphens');

/** A dataset as it is kept, also from before its texts had to be such as can be shown. */
export const datasetSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().trim().min(1, 'is empty').max(120, 'is longer than 120 characters'),
  passport: passportSchema,
});
export type NewDataset = z.infer<typeof datasetSchema>;

/** A dataset as a person makes it. */
export const newDatasetSchema = datasetSchema
  .extend({ passport: newPassportSchema })
  .superRefine(refuseHidden);

/** States of an upload, in the order in which they are reached; `retired` is undone, `failed` ended badly. */
export const UPLOAD_STATES = [
  'received',
  'checking',
  'checked',
  'publishing',
  'published',
  'retired',
  'failed',
] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

export const PUBLISH_MODES = ['append', 'replace'] as const;
export type PublishMode = (typeof PUBLISH_MODES)[number];

/** The registry row that makes a generation of facts visible. `replace` hides all earlier ones of its dataset. */
export interface PublishedUpload {
  generation: number;
  uploadId: string;
  dataset: string;
  mode: PublishMode;
  filename: string;
  sha256: string;
  publishedAt: string;
  rows: bigint;
  /** What the store must hold: attacks; of a ranking, how many places it gives. */
  attacks: bigint;
  rejectedRows: bigint;
  period: Period;
}

/** A count on the wire: a number up to 2^53−1, a string of digits above. */
export type Count = number | string;

/** A dataset as the API tells it. `uploads` is how many are visible. */
export interface DatasetSummary {
  slug: string;
  title: string;
  status: Status;
  passport: Passport;
  period: Period | null;
  rows: Count;
  /** Null where the dataset holds places: they are never added up. */
  attacks: Count | null;
  uploads: number;
}

export interface UploadSummary {
  id: string;
  filename: string;
  publishedAt: string | null;
  rows: Count;
  attacks: Count | null;
  rejectedRows: Count;
  sha256: string;
  state: UploadState;
}

export type DatasetDetail = Omit<DatasetSummary, 'uploads'> & { uploads: UploadSummary[] };
