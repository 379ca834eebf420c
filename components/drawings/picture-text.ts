import type { Status } from '@/lib/domain/passport';

/** All that stands on a card around its drawing. */
export interface PictureText {
  title: string;
  /** What the drawing shows, for those who do not see it. */
  summary: string;
  /** That there is no data, across the drawing; null where there is. */
  empty: string | null;
  /** What is counted. */
  subtitle: string;
  /** The period with its zone, and the filters. */
  scope: string;
  /** The same with only the first of many filters named, for where there is no room for all. */
  shortScope: string;
  /** What must be known to read the drawing. */
  notes: readonly string[];
  status: Status;
  /** The status in a word. */
  statusWord: string;
  /** Across the drawing of simulated data. */
  watermark: string;
  /** Where the figures come from: what is counted how, by whom, under which licence. */
  origin: readonly string[];
  /** How to find and check them again: address, day, hash. */
  proof: readonly string[];
}
