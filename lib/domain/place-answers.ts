import type { Named } from './answer';
import type { Count } from './dataset';
import type { Dimension, Period } from './fact';
import type { Denominator, TieRule } from './rank-rules';

/** Places gained, or lost where negative, and over whom. */
export interface ShiftPartAnswer {
  places: number;
  entities: Named[];
}

/** Why an entity moved. The places of own, fell and rose sum to the shift. */
export interface ShiftAnswer extends Named {
  by: Dimension;
  per: Denominator | null;
  ties: TieRule;
  period: Period;
  comparePeriod: Period | null;
  of: number;
  previousOf: number | null;
  rank: number | null;
  tied: boolean;
  previousRank: number | null;
  previousTied: boolean;
  attacks: Count;
  previousAttacks: Count | null;
  shift: number | null;
  /** The periods differ in length, so the parts compare counts per hour. Places within a period stay as they are. */
  isPerHour: boolean;
  /** In this order: the entity alone moves, then others fall, then others rise. Null without a shift. */
  parts: { own: ShiftPartAnswer; fell: ShiftPartAnswer; rose: ShiftPartAnswer } | null;
  /** Ahead before and no longer; ahead now and not before. Drawing level passes nobody ahead. */
  passed: Named[];
  passedBy: Named[];
  comparable: boolean;
  reason: string | null;
}

/** Whether a ranking tells of all attacks; else the reason, in words. */
interface Completeness {
  complete: boolean;
  reason: string | null;
}

export interface WhatWouldItTake extends Completeness {
  key: string;
  rank: number;
  by: Dimension;
  ties: TieRule;
  period: Period;
  of: number;
  attacks: Count;
  attacksNeeded: Count;
  /** attacksNeeded ÷ attacks; null when there are none now. */
  factor: number | null;
  overtakes: string[];
}

/** The places that a stated volume is compatible with. */
export interface CompatiblePlaces extends Completeness {
  by: Dimension;
  ties: TieRule;
  period: Period;
  /** Whose volume it is, and what the data counts for it; null for a newcomer. */
  key: string | null;
  counted: Count | null;
  attacks: Count;
  /** What the volume is rounded to the nearest multiple of. */
  rounding: Count;
  /** How many are ranked with the one of the volume. */
  of: number;
  /** The place of the volume as stated, and who shares it. */
  rank: number;
  sharedWith: Named[];
  /** Best and worst place, given rounding, ties and the attacks of unknown country. Null under dense ranking among more than 300. */
  interval: [number, number] | null;
}
