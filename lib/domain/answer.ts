import type { Count } from './dataset';
import type { Bucket, Dimension, Period } from './fact';
import type { OrderAgreement } from './order-agreement';
import type { Denominator, TieRule } from './rank-rules';

/** Attacks per bucket. Buckets without a fact are absent: a gap is not a zero. */
export interface Timeline {
  bucket: Bucket;
  timeZone: string;
  period: Period;
  /** Start of every bucket of the period, with or without data, ISO 8601 with the zone's offset. */
  starts: string[];
  /** Keys of `by`, most attacks first; empty when not broken down. */
  keys: { key: string; name: string }[];
  buckets: { start: string; attacks: Count; by: Record<string, Count> }[];
  /** Oldest first. */
  incomplete: IncompleteBucket[];
}

/** A bucket of which only the part `from` to `to` is counted: the data or the period asked for begin or end within it. */
export interface IncompleteBucket extends Period {
  start: string;
}

/** An entity by its name. */
export interface Named {
  key: string;
  name: string;
}

export const RANK_STATES = ['ranked', 'new', 'gone'] as const;
export type RankState = (typeof RANK_STATES)[number];

/** One row of a ranking. `rank` is null for an entity that is gone. */
export interface RankingEntry extends Named {
  rank: number | null;
  tied: boolean;
  /** Null in a ready-made ranking, which has no counts; so are share, interval and previousAttacks. */
  attacks: Count | null;
  /** Of all attacks of the period, those of unknown country included; 0 to 1. */
  share: number | null;
  /** Attacks per million inhabitants; null where that means nothing or the population is not known. */
  perMillion: number | null;
  /**
   * Best and worst place possible, given ties, rounding and the attacks of unknown country. Null for dense places per
   * million or among more than 300.
   */
  interval: [number, number] | null;
  previousRank: number | null;
  previousTied: boolean;
  previousAttacks: Count | null;
  /** Previous place − place: positive is a climb, which for a target is worse. */
  shift: number | null;
  state: RankState;
}

/** What a ready-made ranking says of itself. */
export interface ListingFacts {
  /** How many of its entries name no country that is known. They count in `of`. */
  unknown: number;
  /** False where places are missing between the first and the last: "of N listed". */
  isComplete: boolean;
  previousIsComplete: boolean | null;
}

/** Places, and how those around one of them moved through time. */
export interface LadderAnswer {
  by: Dimension;
  /** Of the history. */
  period: Period;
  places: RankingAnswer;
  history: RankHistory;
}

export interface RankingAnswer {
  by: Dimension;
  ties: TieRule;
  period: Period;
  comparePeriod: Period | null;
  /** The dataset of the earlier ranking where it is another one. */
  compareDataset: { slug: string; title: string } | null;
  of: number;
  previousOf: number | null;
  attacks: Count | null;
  unknown: { attacks: Count | null; share: number | null };
  /** Null where places follow from counts. */
  listing: ListingFacts | null;
  /** Entities with data elsewhere in the dataset, but in neither period. */
  unranked: Named[];
  /** Where the inhabitants of `perMillion` are from, or why there is none. */
  population: { year: number; source: string; url: string } | { refused: string };
  /** What attacks are divided by before they are ranked; null: nothing. */
  denominator: { per: Denominator; of: string; year: number; source: string; url: string } | null;
  /** Countries with attacks that have no place because their population is not known. */
  withoutPopulation: (Named & { attacks: Count })[];
  /** How far the order agrees with the one by attacks; null where it is that one. */
  agreement: OrderAgreement | null;
  entries: RankingEntry[];
  comparable: boolean;
  reason: string | null;
}

/** Places over time. An entity without data in a bucket has null there. */
export interface RankHistory {
  by: Dimension;
  per: Denominator | null;
  ties: TieRule;
  bucket: Bucket;
  timeZone: string;
  period: Period;
  buckets: string[];
  /** How many were ranked in each bucket. */
  of: number[];
  series: {
    key: string;
    name: string;
    ranks: (number | null)[];
    tied: boolean[];
    attacks: (Count | null)[];
  }[];
}

export interface FlowsAnswer {
  period: Period;
  flows: { source: string; target: string; attacks: Count }[];
}
