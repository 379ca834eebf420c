import type { NewDataset } from '@/lib/domain/dataset';
import type { ClaimRecord } from '@/lib/domain/ledger';
import type { RememberedAlias, RememberedMapping } from '@/lib/domain/remembered';
import type { UploadRecord } from './upload-record';

/** What is known of datasets and uploads. Small, kept on this machine, written one change at a time. */
export interface Catalog {
  /** All datasets, oldest first. */
  datasets(): Promise<NewDataset[]>;
  /** @throws ProblemError 409 when the slug is taken */
  createDataset(dataset: NewDataset): Promise<void>;
  /** Idempotent. Leaves the uploads of the dataset alone. */
  deleteDataset(slug: string): Promise<void>;
  /** All uploads, oldest first. */
  uploads(): Promise<UploadRecord[]>;
  upload(id: string): Promise<UploadRecord | null>;
  /** Adds the record, or puts it in the place of the one with its id. */
  saveUpload(record: UploadRecord): Promise<void>;
  /** Idempotent. */
  deleteUpload(id: string): Promise<void>;
  /** The texts that a person took for a country. */
  aliases(): Promise<RememberedAlias[]>;
  /** Remembers them by their keys; null forgets. */
  rememberAliases(changes: Readonly<Record<string, RememberedAlias | null>>): Promise<void>;
  /** What the columns of an earlier file with this header meant; null when there was none. */
  mappingOf(headerSignature: string): Promise<RememberedMapping | null>;
  rememberMapping(headerSignature: string, mapping: RememberedMapping): Promise<void>;
  /** What people did to claims. */
  claimRecords(): Promise<ClaimRecord[]>;
  /** Adds the record, or puts it in the place of the one with its id. */
  saveClaimRecord(record: ClaimRecord): Promise<void>;
  /** A number that was never handed out before, restarts included. */
  nextGeneration(): Promise<number>;
}
