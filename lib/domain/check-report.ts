import type { Count } from './dataset';
import type { Period, Side } from './fact';
import type { Mapping } from './mapping';
import type { TimePrecision } from './passport';

/** One rejected row. `line` is the line of the file on which the row begins, from 1. */
export interface RejectedRow {
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** read = accepted + rejected. */
export interface ReportSplit {
  read: Count;
  accepted: Count;
  rejected: Count;
}

/** One ranking of a file of rankings. */
export interface CheckedListing {
  /** Its first instant, ISO 8601. */
  start: string;
  /** How many countries it places, those that are not known included. */
  of: number;
  /** False where places are missing between the first and the last. */
  isComplete: boolean;
}

/** A text that names no country of ours, and what might have been meant. */
export interface UnmatchedCountry {
  text: string;
  rows: Count;
  /** Null in a ranking, as everywhere where it has no counts. */
  attacks: Count | null;
  suggestions: { code: string; name: string }[];
}

/** A text whose country a person chose, for this file or an earlier one. `ZZ`: to be left unknown. */
export interface ChosenCountry {
  text: string;
  code: string;
  name: string;
  rows: Count;
  attacks: Count | null;
  /** Chosen for an earlier file, and remembered. */
  earlier: boolean;
}

/** A country's place over the whole dataset before and after a publish; null: unranked. */
export interface RankImpact {
  side: Side;
  entity: string;
  name: string;
  before: { place: number; tied: boolean; of: number } | null;
  after: { place: number; tied: boolean; of: number } | null;
}

/** What a dataset shows numbers for already, so that adding the file may count attacks twice. */
export interface UploadOverlap {
  /** Id of an upload of the same bytes that the dataset shows. */
  sameFile: string | null;
  /** Rows whose time, countries, organisation and type the dataset holds numbers for. */
  rows: Count;
  period: Period | null;
}

export interface CheckReport {
  rows: ReportSplit;
  /** Null in a ranking: places are no attacks, and their sum means nothing. */
  attacks: ReportSplit | null;
  /** How many places were given; null for counts. */
  places: ReportSplit | null;
  /** The rankings of the file, oldest first; null for counts. */
  listings: CheckedListing[] | null;
  unknownCountry: { rows: Count; attacks: Count | null };
  /** Accepted rows that count nothing: a zero is no data, so they rank nobody. */
  zeroRows: Count;
  /** Null when no row was accepted. */
  period: Period | null;
  /** The first 100; all of them are in rejects.csv. */
  rejects: RejectedRow[];
  /** Rejected rows by reason, most first. */
  reasons: { reason: string; rows: Count }[];
  unmatchedCountries: UnmatchedCountry[];
  chosenCountries: ChosenCountry[];
  /** How countries were found for IP addresses, and from records of which day; '' where the file names countries. */
  countryMethod: string;
  /** Codes by text, as chosen for this file. */
  choices: Record<string, string>;
  rankImpact: RankImpact[];
  /** Null when there is none, or no dataset was named. */
  overlap: UploadOverlap | null;
  mapping: Mapping;
  /** Finest time that the file tells apart; null when no row was accepted. */
  timePrecision: TimePrecision | null;
  sides: Side[];
  /** Local times and days were read in this one. */
  timeZone: string;
  dataset: string | null;
}
