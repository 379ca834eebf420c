import type { Count } from './dataset';
import type { Bucket, Dimension, Period } from './fact';

/** Attacks of every entity in every bucket, as columns: small enough to hold all countries through all of a period. */
export interface VolumesAnswer {
  by: Dimension;
  bucket: Bucket;
  timeZone: string;
  period: Period;
  /** Start of every bucket, with or without data, ISO 8601 with the zone's offset. */
  starts: string[];
  /** Most attacks first; attacks of no entity under `ZZ` or ''. */
  keys: string[];
  /** For each key its attacks in each bucket; null: no data, which is no zero. */
  attacks: (Count | null)[][];
}
