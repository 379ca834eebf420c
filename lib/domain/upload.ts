import type { CheckReport } from './check-report';
import type { UploadState } from './dataset';
import type { Mapping } from './mapping';
import type { Reading } from './reading';

/** What a column was recognised as. */
export const COLUMN_ROLES = [
  'time',
  'source',
  'target',
  'organisation',
  'type',
  'attacks',
  'place',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface UploadColumn {
  name: string;
  /** The first few distinct values that are not empty. */
  samples: string[];
  role: ColumnRole;
}

/** The answer to a received file: what it is and what its columns seem to mean. */
export interface ReceivedUpload {
  id: string;
  filename: string;
  bytes: number;
  sha256: string;
  /** Id of a published upload of the same bytes. */
  duplicateOf: string | null;
  encoding: string;
  delimiter: string;
  /** How the file was read; a person may correct it. */
  reading: Reading;
  header: string[];
  columns: UploadColumn[];
  /** The first five rows, divided into fields. */
  firstRows: string[][];
  /** The guess; null when not even a guess is possible. */
  mapping: Mapping | null;
  /** True when the columns mean what those of an earlier file of the same header did. */
  asBefore: boolean;
  /** What a person must decide before the guess may be trusted, as sentences. Empty: nothing. */
  questions: string[];
}

export interface UploadStatus {
  id: string;
  filename: string;
  state: UploadState;
  /** 0 to 1, of the step under way. */
  progress: number;
  dataset: string | null;
  received: ReceivedUpload;
  report: CheckReport | null;
  /** Why the last step failed, in the user's words. */
  problem: string | null;
}
