import type { Period } from './fact';
import type { Status } from './passport';
import type { TieRule } from './rank-rules';

/** What a picture says of its data, on its face and, word for word the same, in its file. */
export interface Evidence {
  title: string;
  dataset: { slug: string; title: string };
  status: Status;
  measure: string;
  period: Period;
  comparePeriod: Period | null;
  /** The dataset of the earlier period where it is another one. */
  compareDataset: { slug: string; title: string } | null;
  timeZone: string;
  /** In words; none when empty. */
  filters: string[];
  /** Null where no places are shown. */
  tieRule: TieRule | null;
  /** What the counts are taken to be rounded to the nearest multiple of; null: they are exact. */
  rounding: string | null;
  /** The inhabitants by which attacks are divided; null where they are not. */
  population: { year: number; source: string; url: string } | null;
  publisher: string;
  sourceUrl: string | null;
  licence: string | null;
  retrievedOn: string | null;
  /** Address at which the same view stands. */
  permalink: string;
  /** Day on which the picture was made, ISO 8601. */
  madeOn: string;
  data: {
    /** CSV files that the drawing was made of, in order. */
    files: string[];
    /** SHA-256 of these files, one after the other, in hexadecimal digits. */
    sha256: string;
  };
}
