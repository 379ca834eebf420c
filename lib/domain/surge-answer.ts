import type { Named } from './answer';
import type { Count } from './dataset';
import type { Bucket, Dimension, Period } from './fact';
import type { SURGE_PARAMETERS } from './surge';

/** One bucket far above the past. */
export interface Surge {
  start: string;
  attacks: Count;
  /** The median of the past, and how many robust deviations the bucket lies above it. */
  median: number;
  deviations: number;
  /** What it was compared with: the same time of earlier cycles of so many buckets; null: the buckets before. */
  cycle: number | null;
}

/** The surges of one series. */
export interface SurgeSeries extends Named {
  /** Buckets that were judged; the others have too little past. */
  judged: number;
  unjudged: number;
  /** Why nothing was looked for, in words; null when it was. */
  off: string | null;
  surges: Surge[];
}

/** Buckets far above an entity's own past, with the rule and its parameters. */
export interface SurgesAnswer {
  by: Dimension;
  bucket: Bucket;
  timeZone: string;
  period: Period;
  rule: string;
  parameters: typeof SURGE_PARAMETERS;
  /** All attacks that the filters let in, together; its key is ''. */
  all: SurgeSeries;
  /** The entities asked for, or those with most attacks. */
  series: SurgeSeries[];
}
