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
  timeZone: string;
  /** In words; none when empty. */
  filters: string[];
  /** Null where no places are shown. */
  tieRule: TieRule | null;
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
