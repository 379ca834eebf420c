import type { Mapping } from '@/lib/domain/mapping';
import type { Reading } from '@/lib/domain/reading';
import type { UploadColumn } from '@/lib/domain/upload';

/** What a staged file is and what its columns seem to mean. Plain JSON. */
export interface Sniff {
  /** The text to be read, in UTF-8: the staged file, or the decoded copy of it. */
  path: string;
  reading: Reading;
  delimiter: string;
  quote: string;
  /** Names of the columns, each once and none empty. */
  header: string[];
  /**
   * The last line of the header in the text, from 1; 0 where names that no line gives were put in front of the first
   * line, so that this one is still line 1.
   */
  headerLine: number;
  columns: UploadColumn[];
  /** The first rows, as they were divided into fields. */
  firstRows: string[][];
  /** The guess; null when there is none for the time or for both sides. */
  mapping: Mapping | null;
  /** What a person must decide before the guess may be trusted. */
  questions: string[];
}
