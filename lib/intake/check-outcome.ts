import type { CheckedListing, CheckReport } from '@/lib/domain/check-report';
import type { Period, Side } from '@/lib/domain/fact';
import type { TimePrecision } from '@/lib/domain/passport';
import type { ChosenText } from './list-chosen';

/** read = accepted + rejected. */
export interface Split {
  read: bigint;
  accepted: bigint;
  rejected: bigint;
}

/** What a check found and wrote. */
export interface CheckOutcome extends Pick<CheckReport, 'rejects' | 'reasons' | 'unmatchedCountries'> {
  rows: Split;
  /** Of rejected rows the counts that could be read; a count that could not has no size. Each place counts as one. */
  attacks: Split;
  /** Accepted rows where a side that the file covers is `ZZ`. */
  unknownCountry: { rows: bigint; attacks: bigint };
  /** Accepted rows whose counts are all zero: they make no fact. Sum of `rows` in the facts = accepted − these. */
  zeroRows: bigint;
  /** Null when no row was accepted. */
  period: Period | null;
  /** The finest that the accepted rows tell apart; `period` when none was accepted. */
  timePrecision: TimePrecision;
  /** The sides that the mapping covers. */
  sides: Side[];
  /** Attacks by country code, `ZZ` included, most first; empty for a side that is not covered. */
  totals: Record<Side, [string, bigint][]>;
  /** The rankings of a file of places, oldest first; undefined for counts. */
  listings: CheckedListing[] | undefined;
  /** The places of the last of them, by country code. */
  newestPlaces: [code: string, place: string][] | undefined;
  /** Texts whose country was given with the check. */
  chosenCountries: ChosenText[];
  /** How countries were found for addresses; '' where the file has none. */
  countryMethod: string;
  factsFile: string;
  rejectsFile: string;
}
