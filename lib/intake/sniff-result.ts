import type { Mapping, UploadColumn } from '@/lib/domain/upload';

/** What a staged file is and what its columns seem to mean. Plain JSON. */
export interface Sniff {
  /** Of the file as it came: "utf-8", "windows-1252", "utf-16le" or "utf-16be". Staged it is UTF-8. */
  encoding: string;
  delimiter: string;
  quote: string;
  /** Names of the columns, each once and none empty. */
  header: string[];
  /** Line of the header, from 1; only comments, blank lines and "sep=" stand above it. */
  headerLine: number;
  columns: UploadColumn[];
  /** The guess; null when there is none for the time or for both sides. */
  mapping: Mapping | null;
  /** What a person must decide before the guess may be trusted. */
  questions: string[];
}
